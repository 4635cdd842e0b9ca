import type { OwnPictures } from '../model/own-picture'
import type { Engine } from './engine'
import type { Copy, Job, JobEvent, MadeFile } from './job'

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

const failed = ({ letter, language }: Copy, error: unknown): JobEvent => ({
  kind: 'failure',
  failure: { letter: letter.id, language, reason: reasonOf(error) },
})

const editionOf = (engine: Engine, { letter, language, page }: Copy, own: OwnPictures) =>
  page === 'talk' ? engine.talk(letter, language, own) : engine.edition(letter, language, own)

const madeFile = (name: string, bytes: MadeFile['bytes']): MadeFile => ({ name: `${name}.pdf`, bytes })

async function* makeSeparate({ copies, inkSaver, own = {} }: Job, engine: Engine): AsyncGenerator<JobEvent> {
  for (const [index, copy] of copies.entries()) {
    try {
      const { laidOut } = await editionOf(engine, copy, own)
      const options = { title: laidOut.title, created: copy.letter.changed, inkSaver: inkSaver ?? false, own }
      yield { kind: 'file', file: madeFile(copy.name, await engine.pdf([laidOut], options)) }
    } catch (error) {
      yield failed(copy, error)
    }
    yield { kind: 'progress', done: index + 1, total: copies.length }
  }
}

const newest = (copies: readonly Copy[]) =>
  copies
    .map(({ letter }) => letter.changed)
    .reduce((latest, moment) => (moment > latest ? moment : latest), '')

async function* makeMerged(
  { copies, title, inkSaver, own = {} }: Job,
  engine: Engine,
): AsyncGenerator<JobEvent> {
  const options = { title, created: newest(copies), inkSaver: inkSaver ?? false, own }
  const painter = await engine.painter(options)
  let painted = 0
  for (const [index, copy] of copies.entries()) {
    try {
      painter.add((await editionOf(engine, copy, own)).laidOut)
      painted += 1
    } catch (error) {
      yield failed(copy, error)
    }
    yield { kind: 'progress', done: index + 1, total: copies.length }
  }
  if (painted > 0) yield { kind: 'file', file: madeFile(title, painter.finish()) }
}

/** Makes the copies one by one. A copy that fails is named and does not stop the rest; stop asking and it stops. */
export const runJob = (job: Job, engine: Engine): AsyncGenerator<JobEvent> =>
  job.output === 'merged' ? makeMerged(job, engine) : makeSeparate(job, engine)
