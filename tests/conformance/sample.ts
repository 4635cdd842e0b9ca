import type { Item, LaidOut, NodeId, StructureNode } from '../../src/layout/page'
import type { Depiction, Drawing, Tile } from '../../src/model/tile'
import type { TextStyle } from '../../src/text/types'
import { shippedTypesetter, styleOf } from '../support/faces'
import { colourPicture, greyPicture } from '../support/pixels'

const typesetter = shippedTypesetter()

/** The first article of the Universal Declaration of Human Rights, in part, with a number to call. */
const words = {
  nl: 'Alle mensen worden vrij en gelijk in waardigheid en rechten geboren. Bel \u20660470\u00a012\u00a034\u00a056\u2069.',
  'ar-with-name': 'نقرأ الإعلان في \u2068Kinderboerderij (Gent)\u2069 غدا.',
  ar: 'يولد جميع الناس أحرارًا متساوين في الكرامة والحقوق. الرقم \u20660470\u00a012\u00a034\u00a056\u2069 لا غير.',
}

/** Black rounded square with a white disc and a black ring on it. */
export const sampleDrawing: Drawing = [
  { d: 'M20 50A30 30 0 1 1 80 50A30 30 0 1 1 20 50Z', role: 'surface' },
  { d: 'M35 50Q50 30 65 50', role: 'ink', stroke: 5 },
]

const pictures: Readonly<Record<string, Depiction>> = { foto: colourPicture, 'zwart-wit': greyPicture }

/** The drawing, or a picture of a school's own for two of the tiles. */
const depictionOf = (tile: Tile): Depiction => (tile.kind === 'concept' && pictures[tile.id]) || sampleDrawing

/** Changes nodes of the structure, for making mistakes in it. */
export type Change = (node: StructureNode) => StructureNode

/** A page with everything that pages can have: headings, a table, a list, figures, pictures, a form, decoration, a footer. */
export function samplePage(change: Change = (node) => node): LaidOut {
  const items: Item[] = []
  let next = 0
  let y = 40
  const node = (
    type: StructureNode['type'],
    children: readonly StructureNode[] = [],
    more: Partial<StructureNode> = {},
  ): StructureNode => change({ id: next++, type, children, ...more })
  const write = (id: NodeId | undefined, text: string, style: TextStyle, size: number) => {
    for (const line of typesetter.lines(text, style, 220 / size)) {
      y += size * 1.5
      const place = { x: 40, baseline: y, size, ink: 'ink' } as const
      items.push({ kind: 'text', ...place, line, ...(id !== undefined && { node: id }) })
    }
  }
  const text = (
    type: StructureNode['type'],
    which: keyof typeof words,
    size: number,
    more: Partial<StructureNode> = {},
  ) => {
    const language = which === 'nl' ? 'nl' : 'ar'
    const style = styleOf(language, type.startsWith('H') ? 700 : 400)
    const said = ({ start, end }: { readonly start: number; readonly end: number }) =>
      language === 'ar' && {
        actualText: words[which].slice(start, end).replace(/[\u2066-\u2069]/g, ''),
      }
    const stretches = typesetter.languages(words[which], style)
    const spans =
      stretches.length === 1
        ? []
        : stretches.map(({ language, ...range }) => node('Span', [], { language, range, ...said(range) }))
    const whole = spans.length === 0 && said({ start: 0, end: words[which].length })
    const element = node(type, spans, { language, ...whole, ...more })
    write(element.id, words[which], style, size)
    return element
  }
  const figure = (id: string) => {
    const element = node('Figure', [], { alt: id, language: 'nl' })
    items.push({ kind: 'tile', x: 300, y, size: 40, tile: { kind: 'concept', id }, node: element.id })
    return element
  }
  const tickBox = (type: 'Lbl' | 'Form') => {
    const element = node(type, [], { language: 'nl', ...(type === 'Lbl' && { actualText: '☐' }) })
    items.push({ kind: 'box', x: 300, y, width: 14, height: 14, radius: 2, stroke: 1, node: element.id })
    return element
  }

  items.push({ kind: 'rule', x1: 40, y1: 30, x2: 400, y2: 30, width: 1, dash: [4, 3], ink: 'quiet' })
  const title = text('H1', 'ar', 18)
  const headers = node('TR', [
    text('TH', 'nl', 10, { scope: 'Column' }),
    text('TH', 'ar', 10, { scope: 'Column' }),
  ])
  const cells = node('TR', [node('TD', [text('P', 'ar', 12)]), node('TD', [text('P', 'nl', 10)])])
  const table = node('Table', [headers, cells])
  const heading = text('H2', 'nl', 14)
  const figures = ['ring', 'ring', 'ring', 'schijf', 'foto', 'foto', 'zwart-wit'].map(figure)
  const item = node('LI', [
    tickBox('Lbl'),
    node('LBody', [...figures, text('P', 'nl', 12), text('P', 'ar-with-name', 12)]),
  ])
  const list = node('L', [item])
  const form = tickBox('Form')
  items.push({ kind: 'shape', x: 400, y, size: 20, d: 'M0 0L100 0L50 100Z', ink: 'ink' })
  y = 780
  write(undefined, 'voorbeeld 1/1', styleOf('nl'), 8)
  const root = node('Document', [node('Sect', [title, table, heading, list, form])], { language: 'nl' })
  return {
    pages: [{ width: 595.276, height: 841.89, items }],
    root,
    title: 'Voorbeeld: a < b & c',
    language: 'nl',
    direction: 'ltr',
    languages: ['nl', 'ar'],
  }
}

export const sampleOptions = {
  title: 'Voorbeeld: a < b & c',
  created: '2026-09-01T08:30:00.123+02:00',
  drawing: depictionOf,
}
