import { withOwnPictures } from '../catalogue/tiles'
import type { LaidOut } from '../layout/page'
import type { OwnPictures } from '../model/own-picture'
import { pageToSvg } from '../paint/svg/markup'
import type { Engine } from './engine'
import { layoutHandout } from './handouts'
import type { JobEvent, Order, PrintJob } from './job'
import { layoutPack } from './layout-pack'
import { layoutPrint } from './prints'
import { layoutTableOrder } from './tables'
import { layoutCalendarOrder } from './year-calendar'

async function layoutOrder(order: Order, engine: Engine, own: OwnPictures): Promise<LaidOut> {
  if (order.kind === 'calendar') return layoutCalendarOrder(order, engine, own)
  if (order.kind === 'pack') return (await layoutPack(order, engine, own)).laidOut
  if (order.kind === 'table') return layoutTableOrder(order, engine)
  return 'concepts' in order ? layoutPrint(order, engine, own) : layoutHandout(order, engine, own)
}

/** Makes something of the pictogram set or a small paper for parents: laid out first, then page after page to look at, or one file. */
export async function* runPrint(
  { order, output, title, created, own = {} }: PrintJob,
  engine: Engine,
): AsyncGenerator<JobEvent> {
  const laidOut = await layoutOrder(order, engine, own)
  const inkSaver = 'inkSaver' in order && order.inkSaver === true
  const total = 1 + (output === 'pages' ? laidOut.pages.length : 1)
  yield { kind: 'progress', done: 1, total }
  if (output === 'pages') {
    const drawing = withOwnPictures(await engine.drawings(), own)
    for (const [index, page] of laidOut.pages.entries()) {
      yield { kind: 'page', svg: pageToSvg(page, { drawing, inkSaver }) }
      yield { kind: 'progress', done: 2 + index, total }
    }
    return
  }
  const bytes = await engine.pdf([laidOut], { title, created, own, inkSaver })
  yield { kind: 'file', file: { name: `${title}.pdf`, bytes: bytes.slice() } }
  yield { kind: 'progress', done: total, total }
}
