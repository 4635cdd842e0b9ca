import { importFrom } from '../support/fetched'
import { blocksOf, byFont, type Pair, type PeerLetter, type PeerRow, plain } from './letter'
import type { Peer } from './peer'

interface Pdfmake {
  readonly setFonts: (fonts: unknown) => void
  readonly setUrlAccessPolicy: (allows: () => boolean) => void
  readonly setLocalAccessPolicy: (allows: () => boolean) => void
  readonly createPdf: (definition: unknown) => { readonly getBuffer: () => Promise<Uint8Array> }
}

export const pdfmake: Peer = {
  package: 'pdfmake',
  start: async (folder) => {
    const { default: library } = await importFrom<{ readonly default: Pdfmake }>(folder, 'pdfmake')
    library.setUrlAccessPolicy(() => false)
    library.setLocalAccessPolicy(() => true)
    return async (letter) => {
      const { target, dutch } = letter.fonts
      library.setFonts({
        target: { normal: target.regular, bold: target.bold },
        dutch: { normal: dutch.regular, bold: dutch.bold },
      })
      return library.createPdf(definitionOf(letter)).getBuffer()
    }
  },
}

function definitionOf(letter: PeerLetter) {
  const { direction, language } = letter
  const alignment = direction === 'rtl' ? 'right' : 'left'
  const target = (text: string) => ({
    text: byFont(plain(text), direction).map((part) => ({
      text: part.text,
      font: part.latin ? 'dutch' : 'target',
    })),
    alignment,
  })
  const dutch = (text: string) => ({ text: plain(text), font: 'dutch' })
  const both = (pair: Pair, style: string) => ({
    columns: [
      { ...target(pair.target), style },
      { ...dutch(pair.dutch), style },
    ],
  })
  const row = ({ tiles, sentences, tick, write }: PeerRow) => [
    { columns: tiles.map(({ svg }) => ({ svg, width: 26 })), columnGap: 2 },
    sentences.map((pair) => target(`${tick ? '[ ] ' : ''}${pair.target}${write ? ' ......' : ''}`)),
    sentences.map((pair) => dutch(`${tick ? '[ ] ' : ''}${pair.dutch}${write ? ' ......' : ''}`)),
  ]
  return {
    info: { title: plain(letter.title.target) },
    lang: language,
    pageSize: 'A4',
    pageMargins: [40, 36, 40, 36],
    defaultStyle: { font: 'dutch', fontSize: 11 },
    styles: {
      h1: { fontSize: 18, bold: true, margin: [0, 6, 0, 6] },
      h2: { fontSize: 12, bold: true, margin: [0, 5, 0, 2] },
    },
    content: [
      { text: plain(letter.head), fontSize: 9 },
      both(letter.title, 'h1'),
      {
        columns: letter.strip.map(({ tile, words }) => ({
          stack: [
            { svg: tile.svg, width: 52 },
            { ...target(words.target), fontSize: 9, bold: true },
            { ...dutch(words.dutch), fontSize: 8 },
          ],
        })),
      },
      ...blocksOf(letter).flatMap(({ heading, framed, rows }) => [
        both(heading, 'h2'),
        { table: { widths: [56, '*', '*'], body: rows.map(row) }, layout: framed ? undefined : 'noBorders' },
      ]),
      ...letter.foot.map((pair) => both(pair, 'small')),
    ],
  }
}
