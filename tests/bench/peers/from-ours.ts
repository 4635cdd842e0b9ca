import { fileURLToPath } from 'node:url'
import { languageOf } from '../../../src/catalogue/languages'
import type { ComposedLine, Words } from '../../../src/compose/composed'
import type { Letter } from '../../../src/model/letter'
import type { Tile } from '../../../src/model/tile'
import { tileToSvg } from '../../../src/paint/svg/markup'
import { paintTile } from '../../../src/paint/tile'
import { familyOf, fontId, scriptOf } from '../../../src/text/fonts'
import { engine } from '../../support/engine'
import type { Pair, PeerFont, PeerLetter, PeerRow, PeerTile } from './letter'

const folder = fileURLToPath(new URL('../../../public/fonts/', import.meta.url))
const nameInFont: Readonly<Record<string, string>> = {
  andika: 'Pictobrief Latin',
  'noto-sans-arabic': 'Noto Sans Arabic',
  'noto-sans-ethiopic': 'Noto Sans Ethiopic',
  vazirmatn: 'Vazirmatn',
}

function fontOf(language: string): PeerFont {
  const family = familyOf(scriptOf(language), language)
  const file = (weight: 400 | 700) => `${folder}${fontId(family, weight)}.ttf`
  return { family: nameInFont[family] ?? family, regular: file(400), bold: file(700) }
}

const pairOf = ({ dutch, translation }: Words): Pair => ({ target: translation ?? dutch, dutch })

/** A letter of ours for the peers: the same composed words, the same tiles, the same fonts. */
export async function peerLetter(letter: Letter, language: string): Promise<PeerLetter> {
  const [{ composed }, drawing] = await Promise.all([engine.edition(letter, language), engine.drawings()])
  const tileOf = (tile: Tile): PeerTile => {
    const { ground, layers } = paintTile(drawing(tile), false)
    return { svg: tileToSvg(drawing(tile)), shapes: [ground, ...layers] }
  }
  const rowOf = ({ pictos, sentences, field }: ComposedLine): PeerRow => ({
    tiles: pictos.map(({ tile }) => tileOf(tile)),
    sentences: sentences.map(pairOf),
    tick: field?.kind === 'tick' || field?.kind === 'tick-write',
    write: field?.kind === 'write' || field?.kind === 'tick-write',
  })
  const { slip } = composed
  return {
    language,
    direction: languageOf(language)?.direction ?? 'ltr',
    fonts: { target: fontOf(language), dutch: fontOf('nl') },
    head: `${composed.school} · ${composed.sender}`,
    title: pairOf(composed.title),
    strip: composed.strip.map(({ picto, words }) => ({ tile: tileOf(picto.tile), words: pairOf(words) })),
    sections: composed.sections.map(({ id, heading, lines }) => ({
      heading: pairOf(heading),
      framed: id === 'verwachten',
      rows: lines.map(rowOf),
    })),
    slip: slip
      ? { title: pairOf(slip.title), rows: slip.lines.map(rowOf) }
      : { title: { target: '', dutch: '' }, rows: [] },
    foot: composed.foot.map(pairOf),
  }
}
