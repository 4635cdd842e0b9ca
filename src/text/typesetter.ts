import type { LanguageCode, Script } from '../model/language'
import { createCache } from './cache'
import { BOX } from './characters'
import { familyOf, fontId, scriptOf } from './fonts'
import { graphemes } from './graphemes'
import type { LoadedFace } from './harfbuzz'
import type { FaceChoice } from './itemize'
import { isMixed, stretchesOf } from './languages'
import { breakIntoLines } from './lines'
import { type Paragraph, shapeParagraph } from './paragraph'
import type { TextLine, TextStyle, Typesetter, Weight } from './types'

/** UTF-16 units of shaped text to remember: some twelve pages, which are all languages of a letter. Measured: 300 bytes each, so 12 MB at most. */
const REMEMBERED_TEXT = 40_000
const REMEMBERED_WIDTHS = 8

interface Shaped {
  readonly paragraph: Paragraph
  readonly linesByWidth: Map<number, readonly TextLine[]>
}

/**
 * Sets text in the given fonts.
 * @param faces at least the fonts of `fontIdsOf` for each language; one of them has U+FFFD, the box
 */
export function createTypesetter(faces: readonly LoadedFace[]): Typesetter {
  const cache = createCache<Shaped>(REMEMBERED_TEXT)
  const choices = new Map<string, FaceChoice>()

  const choiceFor = (script: Script, language: LanguageCode, weight: Weight): FaceChoice => {
    const key = `${script} ${language} ${weight}`
    const choice = choices.get(key) ?? choose(faces, script, language, weight)
    choices.set(key, choice)
    return choice
  }

  const shaped = (text: string, style: TextStyle): Shaped => {
    const { language, direction, weight } = style
    const key = `${language} ${direction} ${weight} ${text}`
    const known = cache.get(key)
    if (known) return known
    const paragraph = shapeParagraph(text, style, (script) => choiceFor(script, language, weight))
    const fresh = { paragraph, linesByWidth: new Map() }
    cache.set(key, fresh, text.length + 1)
    return fresh
  }

  return {
    lines: (text, style, width) => {
      const { paragraph, linesByWidth } = shaped(text, style)
      const known = linesByWidth.get(width)
      if (known) return known
      const lines = breakIntoLines(paragraph, width)
      if (linesByWidth.size >= REMEMBERED_WIDTHS) linesByWidth.clear()
      linesByWidth.set(width, lines)
      return lines
    },
    extents: ({ language, weight }) => {
      const { faces: ordered, box } = choiceFor(scriptOf(language), language, weight)
      const { ascent, descent, unitsPerEm } = ordered[0] ?? box
      return { ascent: ascent / unitsPerEm, descent: -descent / unitsPerEm }
    },
    languages: (text, style) =>
      isMixed(text, style)
        ? stretchesOf(shaped(text, style).paragraph)
        : [{ start: 0, end: text.length, language: style.language }],
    missing: (text, style) => {
      const { runs, text: whole } = shaped(text, style).paragraph
      const lost = runs
        .filter(({ item }) => item.missing)
        .map(({ item }) => whole.slice(item.start, item.end))
      return [...new Set(lost.flatMap(graphemes))]
    },
  }
}

/** The script's own font, then the language's, then any other; of each the wanted weight before the other. */
function choose(
  faces: readonly LoadedFace[],
  script: Script,
  language: LanguageCode,
  weight: Weight,
): FaceChoice {
  const wanted = [
    familyOf(script, language),
    familyOf(scriptOf(language), language),
    familyOf('Latn', language),
  ]
  const other: Weight = weight === 400 ? 700 : 400
  const ids = wanted.flatMap((family) => [fontId(family, weight), fontId(family, other)])
  const named = ids.flatMap((id) => faces.filter((face) => face.id === id))
  const rest = [...faces].sort((a, b) => Math.abs(a.weight - weight) - Math.abs(b.weight - weight))
  const ordered = [...new Set([...named, ...rest])]
  const box = ordered.find((face) => face.glyphOf(BOX) !== 0)
  if (!box) throw new Error('createTypesetter: no font has a box for missing characters')
  return { faces: ordered, box }
}
