import type { OwnPictures } from '../model/own-picture'
import { joinParts } from '../paint/pdf/join'
import type { PdfPart } from '../paint/pdf/part'
import type { Engine } from './engine'
import type { Copy, Job, JobEvent, MadeFile } from './job'
import { sharesOf } from './shares'

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

const failed = ({ letter, language }: Copy, error: unknown): JobEvent => ({
  kind: 'failure',
  failure: { letter: letter.id, language, reason: reasonOf(error) },
})

const editionOf = (engine: Engine, { letter, language, page }: Copy, own: OwnPictures) =>
  page === 'talk' ? engine.talk(letter, language, own) : engine.edition(letter, language, own)

const madeFile = (name: string, bytes: MadeFile['bytes']): MadeFile => ({ name: `${name}.pdf`, bytes })

const newest = (copies: readonly Copy[]) =>
  copies
    .map(({ letter }) => letter.changed)
    .reduce((latest, moment) => (moment > latest ? moment : latest), '')

/** The one file of a job, from all its parts; none when no copy could be made. */
export const joined = ({ copies, title }: Job, parts: readonly PdfPart[]): readonly MadeFile[] =>
  parts.some(({ letters }) => letters.length > 0)
    ? [madeFile(title, joinParts(parts, { title, created: newest(copies) }, 'many'))]
    : []

/** What a thread does with a copy of its share; and what it has in the end. */
interface Work {
  readonly make: (copy: Copy, index: number) => Promise<readonly JobEvent[]>
  readonly part?: () => PdfPart
}

async function workOn(job: Job, engine: Engine, share: number): Promise<Work> {
  const { output, inkSaver = false, own = {} } = job
  if (output === 'separate') {
    return {
      make: async (copy) => {
        const { laidOut } = await editionOf(engine, copy, own)
        const options = { title: laidOut.title, created: copy.letter.changed, inkSaver, own }
        return [{ kind: 'file', file: madeFile(copy.name, await engine.pdf([laidOut], options)) }]
      },
    }
  }
  const painter = await engine.part({ inkSaver, own }, { index: share, count: sharesOf(job).length })
  return {
    make: async (copy, index) => {
      painter.add((await editionOf(engine, copy, own)).laidOut, index)
      return []
    },
    part: painter.finish,
  }
}

/** Something that happens while a share of a job is made; of a merged job the part of the file comes last. */
export type ShareEvent = JobEvent | { readonly kind: 'part'; readonly part: PdfPart }

/** Makes one share of the copies (shares.ts); progress counts that share. A copy that fails is named. */
export async function* runShare(job: Job, engine: Engine, share: number): AsyncGenerator<ShareEvent> {
  const indexes = sharesOf(job)[share] ?? []
  const work = await workOn(job, engine, share)
  for (const [count, index] of indexes.entries()) {
    const copy = job.copies[index]
    if (!copy) continue
    try {
      yield* await work.make(copy, index)
    } catch (error) {
      yield failed(copy, error)
    }
    yield { kind: 'progress', done: count + 1, total: indexes.length }
  }
  if (work.part) yield { kind: 'part', part: work.part() }
}

/**
 * Makes the copies, share after share; the files are the same as when threads make the shares. A copy that fails is named and
 * does not stop the rest; stop asking and it stops.
 */
export async function* runJob(job: Job, engine: Engine): AsyncGenerator<JobEvent> {
  const parts: PdfPart[] = []
  const total = job.copies.length
  let before = 0
  for (const [share, indexes] of sharesOf(job).entries()) {
    for await (const event of runShare(job, engine, share)) {
      if (event.kind === 'part') parts.push(event.part)
      else if (event.kind === 'progress') yield { ...event, done: before + event.done, total }
      else yield event
    }
    before += indexes.length
  }
  for (const file of joined(job, parts)) yield { kind: 'file', file }
}
