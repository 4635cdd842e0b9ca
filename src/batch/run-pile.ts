import { endingOnBack } from '../layout/both-sides'
import type { LaidOut } from '../layout/page'
import type { Engine } from './engine'
import type { JobEvent } from './job'
import type { PileCopy, PileJob } from './pile'
import { layoutTableOrder } from './tables'

const failed = ({ letter, language, recipient }: PileCopy, error: unknown): JobEvent => ({
  kind: 'failure',
  failure: {
    letter: letter.id,
    language,
    reason: error instanceof Error ? error.message : String(error),
    ...(recipient && { recipient }),
  },
})

/**
 * Makes a pile part by part: each file is handed over as soon as it is whole, and nothing of it is kept. A copy that fails
 * is named and does not stop the rest; a part of which nothing could be made gives no file.
 */
export async function* runPile(
  { parts, bothSides, inkSaver, own = {} }: PileJob,
  engine: Engine,
): AsyncGenerator<JobEvent> {
  const total = parts.reduce((sum, { copies }) => sum + copies.length, 0)
  const onPaper = (laidOut: LaidOut) => (bothSides ? endingOnBack(laidOut) : laidOut)
  let done = 0
  for (const { name, cover, copies } of parts) {
    const changed = copies.map(({ letter }) => letter.changed).toSorted()
    const painter = await engine.painter({ title: name, created: changed.at(-1) ?? '', inkSaver, own })
    if (cover) painter.add(onPaper(await layoutTableOrder({ kind: 'table', table: cover }, engine)))
    let painted = 0
    for (const copy of copies) {
      try {
        const { laidOut } = await engine.edition(copy.letter, copy.language, own, copy.recipient)
        painter.add(onPaper(laidOut))
        painted += 1
      } catch (error) {
        yield failed(copy, error)
      }
      done += 1
      yield { kind: 'progress', done, total }
    }
    if (painted > 0) yield { kind: 'file', file: { name: `${name}.pdf`, bytes: painter.finish() } }
  }
}
