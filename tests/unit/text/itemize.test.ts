import { describe, expect, it } from 'vitest'
import { levelsOf } from '../../../src/text/bidi'
import type { LoadedFace } from '../../../src/text/harfbuzz'
import { itemize } from '../../../src/text/itemize'
import { shippedFace, styleOf } from '../../support/faces'

const latin = shippedFace('andika', 400)
const arabic = shippedFace('noto-sans-arabic', 400)
const ethiopic = shippedFace('noto-sans-ethiopic', 400)
const first: Readonly<Record<string, LoadedFace>> = { Arab: arabic, Ethi: ethiopic }

/** Each item as `font:text`; a capital B for boxes. */
function items(text: string, language: string): readonly string[] {
  const { direction } = styleOf(language)
  const found = itemize(text, levelsOf(text, direction), language, (script) => ({
    faces: [...new Set([first[script] ?? latin, latin, arabic, ethiopic])],
    box: latin,
  }))
  return found.map(({ face, start, end, missing }) => {
    const name = missing ? 'B' : face.id.replace('noto-sans-', '').charAt(0)
    return `${name}:${text.slice(start, end)}`
  })
}

describe('the font of a character', () => {
  it('is one for a whole Dutch sentence, signs and numbers included', () => {
    expect(items('Kom om 8.30 u. (€ 12,50)!', 'nl')).toEqual(['a:Kom om 8.30 u. (€ 12,50)!'])
  })

  it('is one for a Ukrainian sentence with numbers', () => {
    expect(items('Ціна: € 12,50 (о 8.30).', 'uk')).toEqual(['a:Ціна: € 12,50 (о 8.30).'])
  })

  it('is the Latin one for digits and the euro sign in Arabic, with the spaces and signs between them', () => {
    // Ids start alike: the Latin font is andika, the Arabic one (noto-sans-)arabic. Levels keep them apart.
    const text = 'ثمن \u2066€\u00a012,50\u2069.'
    const faces = itemize(text, levelsOf(text, 'rtl'), 'ar', (script) => ({
      faces: [first[script] ?? latin],
      box: latin,
    }))
    expect(faces.map(({ face, start, end }) => [face.id, text.slice(start, end)])).toEqual([
      [arabic.id, 'ثمن \u2066'],
      [latin.id, '€\u00a012,50'],
      [arabic.id, '\u2069.'],
    ])
  })

  it('is the Arabic one for signs and spaces between Arabic words', () => {
    expect(items('نعم، لا (ربما) - «غدا»!', 'ar')).toHaveLength(1)
  })

  it('is the same for both brackets of a pair', () => {
    expect(items('ሰላም (School) ዓለም', 'ti')).toEqual(['e:ሰላም (', 'a:School', 'e:) ዓለም'])
  })

  it('does not change for marks, joiners and direction controls', () => {
    expect(items('e\u0301n\u200d\u2060 o\u0308', 'nl')).toHaveLength(1)
    expect(items('می\u200cرویم', 'ar')).toHaveLength(1)
    expect(items('نعم \u200f\u061cلا', 'ar')).toHaveLength(1)
  })

  it('is found in any other loaded font when the best one lacks the character', () => {
    expect(items('Dag سلام', 'nl')).toEqual(['a:Dag ', 'a:سلام'])
    expect(items('Dag ሰላም', 'nl')).toEqual(['a:Dag ', 'e:ሰላም'])
  })

  it('is the font with the box when no font has the character', () => {
    expect(items('Ling 玲!', 'nl')).toEqual(['a:Ling ', 'B:玲', 'a:!'])
  })

  it('keeps a letter and its mark together in one font', () => {
    expect(items('a\u0328\u0301', 'nl')).toHaveLength(1)
    expect(items('玲\u0301', 'nl')).toEqual(['B:玲\u0301'])
  })
})

describe('items', () => {
  it('cover the whole text in order', () => {
    const text = '\u2068Sara\u2069 سارة 玲 8.30 \ud83d\ude00'
    const found = itemize(text, levelsOf(text, 'rtl'), 'ar', () => ({ faces: [latin, arabic], box: latin }))
    expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  })

  it('never mix directions', () => {
    const text = 'ا1ب2'
    expect(items(text, 'ar')).toHaveLength(4)
  })
})
