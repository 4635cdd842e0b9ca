import type { LaidOut } from '../layout/page'
import type { Engine } from './engine'
import type { Failure, JobEvent } from './job'
import { type FailedPart, layoutPack } from './layout-pack'
import type { PackBook, PackJob } from './pack'

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

const failureOf = ({ order }: PackBook, { part, error }: FailedPart): Failure => ({
  letter: part.kind === 'letter' ? part.letter.id : part.kind,
  language: order.language,
  reason: reasonOf(error),
})

/** As often as there are families. */
const repeated = (laidOut: LaidOut, copies: number): readonly [LaidOut, ...LaidOut[]] => [
  laidOut,
  ...Array.from({ length: Math.max(1, copies) - 1 }, () => laidOut),
]

/** Makes a file for each language. A part that fails is named and does not stop the rest, nor does a pack. */
export async function* runPacks(
  { books, created, own = {} }: PackJob,
  engine: Engine,
): AsyncGenerator<JobEvent> {
  for (const [index, book] of books.entries()) {
    const { name, order, copies } = book
    try {
      const { laidOut, failed } = await layoutPack(order, engine, own)
      for (const part of failed) yield { kind: 'failure', failure: failureOf(book, part) }
      const options = { title: name, created, inkSaver: order.inkSaver, own }
      const bytes = await engine.pdf(repeated(laidOut, copies), options)
      yield { kind: 'file', file: { name: `${name}.pdf`, bytes } }
    } catch (error) {
      const failure = { letter: '', language: order.language, reason: reasonOf(error) }
      yield { kind: 'failure', failure }
    }
    yield { kind: 'progress', done: index + 1, total: books.length }
  }
}
