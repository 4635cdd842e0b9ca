import { importFrom } from '../support/fetched'
import { blocksOf, byFont, type Pair, type PeerLetter, type PeerTile, plain } from './letter'
import type { Peer } from './peer'

type Element = { readonly type: unknown }
type Style = Readonly<Record<string, string | number>>

interface React {
  readonly createElement: (type: unknown, properties: unknown, ...children: readonly unknown[]) => Element
}

interface ReactPdf {
  readonly Document: unknown
  readonly Page: unknown
  readonly View: unknown
  readonly Text: unknown
  readonly Svg: unknown
  readonly Path: unknown
  readonly Font: {
    readonly register: (font: unknown) => void
    readonly registerHyphenationCallback: (split: (word: string) => readonly string[]) => void
  }
  readonly renderToBuffer: (document: Element) => Promise<Uint8Array>
}

export const reactPdf: Peer = {
  package: '@react-pdf/renderer',
  start: async (folder) => {
    const { default: react } = await importFrom<{ readonly default: React }>(folder, 'react')
    const library = await importFrom<ReactPdf>(folder, '@react-pdf/renderer')
    library.Font.registerHyphenationCallback((word) => [word])
    const registered = new Set<string>()
    return (letter) => {
      for (const { family, regular, bold } of [letter.fonts.target, letter.fonts.dutch]) {
        if (registered.has(family)) continue
        registered.add(family)
        library.Font.register({ family, fonts: [{ src: regular }, { src: bold, fontWeight: 'bold' }] })
      }
      return library.renderToBuffer(documentOf(letter, react.createElement, library))
    }
  },
}

function documentOf(letter: PeerLetter, h: React['createElement'], library: ReactPdf): Element {
  const { Document, Page, View, Text, Svg, Path } = library
  const { fonts, direction } = letter
  const target = (text: string, style: Style = {}) =>
    h(
      Text,
      {
        style: {
          fontFamily: fonts.target.family,
          textAlign: direction === 'rtl' ? 'right' : 'left',
          direction,
          ...style,
        },
      },
      ...byFont(plain(text), direction).map((part) =>
        part.latin ? h(Text, { style: { fontFamily: fonts.dutch.family } }, part.text) : part.text,
      ),
    )
  const dutch = (text: string, style: Style = {}) =>
    h(Text, { style: { fontFamily: fonts.dutch.family, ...style } }, plain(text))
  const both = ({ target: own, dutch: nl }: Pair, style: Style = {}) =>
    h(
      View,
      { style: { flexDirection: 'row', gap: 10 } },
      h(View, { style: { flex: 1 } }, target(own, style)),
      h(View, { style: { flex: 1 } }, dutch(nl, style)),
    )
  const tile = ({ shapes }: PeerTile, size: number) =>
    h(
      Svg,
      { viewBox: '0 0 100 100', style: { width: size, height: size } },
      ...shapes.map(({ d, fill, stroke }) =>
        h(Path, {
          d,
          fill: fill ?? 'none',
          ...(stroke && {
            stroke: stroke.shade,
            strokeWidth: stroke.width,
            strokeLinecap: stroke.butt ? 'butt' : 'round',
            strokeLineJoin: 'round',
          }),
        }),
      ),
    )
  return h(
    Document,
    { title: plain(letter.title.target), language: letter.language },
    h(
      Page,
      { size: 'A4', style: { padding: 36, fontSize: 11 } },
      dutch(letter.head, { fontSize: 9 }),
      both(letter.title, { fontSize: 18, fontWeight: 'bold' }),
      h(
        View,
        { style: { flexDirection: 'row', gap: 8, marginVertical: 6 } },
        ...letter.strip.map(({ tile: picture, words }) =>
          h(
            View,
            { style: { width: 80 } },
            tile(picture, 52),
            target(words.target, { fontSize: 9, fontWeight: 'bold' }),
            dutch(words.dutch, { fontSize: 8 }),
          ),
        ),
      ),
      ...blocksOf(letter).map(({ heading, framed, rows }) =>
        h(
          View,
          { style: { marginTop: 5, ...(framed && { border: '1pt solid black', padding: 4 }) } },
          both(heading, { fontSize: 12, fontWeight: 'bold' }),
          ...rows.map(({ tiles, sentences, tick, write }) =>
            h(
              View,
              { style: { flexDirection: 'row', gap: 4, marginTop: 2 }, wrap: false },
              h(
                View,
                { style: { width: 56, flexDirection: 'row', gap: 2 } },
                ...tiles.map((picture) => tile(picture, 26)),
              ),
              h(
                View,
                { style: { flex: 1 } },
                ...sentences.map((pair) => {
                  const marked = (text: string) => `${tick ? '[ ] ' : ''}${text}${write ? ' ......' : ''}`
                  return both({ target: marked(pair.target), dutch: marked(pair.dutch) })
                }),
              ),
            ),
          ),
        ),
      ),
      ...letter.foot.map((pair) => both(pair, { fontSize: 8 })),
    ),
  )
}
