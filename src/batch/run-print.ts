import { withOwnPictures } from '../catalogue/tiles'
import { pageToSvg } from '../paint/svg/markup'
import type { Engine } from './engine'
import { layoutHandout } from './handouts'
import type { JobEvent, PrintJob } from './job'
import { layoutPrint } from './prints'

/** Makes something of the pictogram set or a small paper for parents: laid out first, then page after page to look at, or one file. */
export async function* runPrint(
  { order, output, title, created, own = {} }: PrintJob,
  engine: Engine,
): AsyncGenerator<JobEvent> {
  const laidOut =
    'concepts' in order ? await layoutPrint(order, engine, own) : await layoutHandout(order, engine, own)
  const total = 1 + (output === 'pages' ? laidOut.pages.length : 1)
  yield { kind: 'progress', done: 1, total }
  if (output === 'pages') {
    const drawing = withOwnPictures(await engine.drawings(), own)
    for (const [index, page] of laidOut.pages.entries()) {
      yield { kind: 'page', svg: pageToSvg(page, { drawing }) }
      yield { kind: 'progress', done: 2 + index, total }
    }
    return
  }
  const bytes = await engine.pdf([laidOut], { title, created, own })
  yield { kind: 'file', file: { name: `${title}.pdf`, bytes: bytes.slice() } }
  yield { kind: 'progress', done: total, total }
}
