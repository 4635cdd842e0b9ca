import { Resvg } from '@resvg/resvg-js'
import type { Page } from '../../../src/layout/page'
import { pageToSvg } from '../../../src/paint/svg/markup'
import { engine } from '../../support/engine'
import { type Figure, goalsTable, type Table } from '../support/figure'
import { sample } from '../support/letters'
import { sum } from '../support/statistics'

const pixelsPerPoint = 2

/** Share of the paper that is inked: a grey pixel counts for as much as it is dark. */
function inked(svg: string): number {
  const { pixels } = new Resvg(svg, { fitTo: { mode: 'zoom', value: pixelsPerPoint } }).render()
  let dark = 0
  for (let i = 0; i < pixels.length; i += 4) dark += 1 - (pixels[i] ?? 255) / 255
  return dark / (pixels.length / 4)
}

/** How much black the ink-saving tiles leave out. */
export async function inkTable(): Promise<Table> {
  const drawing = await engine.drawings()
  const { laidOut } = await engine.edition(sample, 'nl')
  const share = (pages: readonly Page[], inkSaver: boolean) =>
    sum(pages.map((page) => inked(pageToSvg(page, { drawing, inkSaver })))) / pages.length
  const tiles = laidOut.pages.map((page) => ({
    ...page,
    items: page.items.filter(({ kind }) => kind === 'tile'),
  }))
  const percent = (id: string, what: string, value: number): Figure => ({
    id,
    what,
    value: 100 * value,
    unit: '%',
  })
  return goalsTable('Ink', [
    percent('ink.full', 'paper that is black, nl', share(laidOut.pages, false)),
    percent('ink.saved', 'the same, ink saver', share(laidOut.pages, true)),
    percent(
      'ink.tiles',
      'black of the tiles that the ink saver keeps',
      share(tiles, true) / share(tiles, false),
    ),
  ])
}
