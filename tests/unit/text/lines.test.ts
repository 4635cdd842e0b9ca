import { describe, expect, it } from 'vitest'
import { shippedTypesetter, styleOf } from '../../support/faces'

const typesetter = shippedTypesetter()

/** The lines as text, without the spaces at their ends. */
const set = (text: string, language: string, width: number) =>
  typesetter.lines(text, styleOf(language), width).map(({ start, end }) => text.slice(start, end))

/** The characters of the first line as they stand on paper, from left to right. */
function onPaper(text: string, language: string): string {
  const [line] = typesetter.lines(text, styleOf(language), 1000)
  const clusters = line?.runs.flatMap(({ glyphs }) => glyphs.map(({ cluster }) => cluster)) ?? []
  return [...new Set(clusters)].map((cluster) => visibleFrom(text, cluster)).join('')
}

/** A glyph can stand for a direction control together with the character after it. */
const visibleFrom = (text: string, index: number) =>
  text
    .slice(index)
    .replace(/^[\u2066-\u2069]+/, '')
    .charAt(0)

describe('lines', () => {
  it('hold as many words as fit', () => {
    expect(set('Morgen gaan we naar het bos', 'nl', 8)).toEqual(['Morgen gaan we', 'naar het bos'])
  })

  it('do not count the space at their end', () => {
    const [line] = typesetter.lines('Morgen gaan', styleOf('nl'), 100)
    const [first] = typesetter.lines('Morgen gaan', styleOf('nl'), line ? line.width - 0.1 : 0)
    const [alone] = typesetter.lines('Morgen', styleOf('nl'), 100)
    expect(first).toMatchObject({ start: 0, end: 6, endWithSpace: 7 })
    expect(first?.width).toBe(alone?.width)
  })

  it('end where the text says so', () => {
    expect(set('een\ntwee\n\ndrie', 'nl', 100)).toEqual(['een', 'twee', '', 'drie'])
    expect(set('een\r\ntwee\u2028drie', 'nl', 100)).toEqual(['een', 'twee', 'drie'])
  })

  it('are none for an empty text', () => {
    expect(set('', 'nl', 10)).toEqual([])
  })

  it('break inside a number only when it does not fit on a line of its own', () => {
    expect(set('Bel nu 0470 12 34 56', 'nl', 8)).toEqual(['Bel nu', '0470 12 34 56'])
    expect(set('Bel nu 0470 12 34 56', 'nl', 4)).toEqual(['Bel nu', '0470 12', '34 56'])
  })

  it('break a word that is longer than a line between characters', () => {
    const text = 'Vriendschapsbos'
    const lines = set(text, 'nl', 4)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join('')).toBe(text)
  })

  it('give a character that is wider than the line a line of its own', () => {
    expect(set('mm', 'nl', 0.1)).toEqual(['m', 'm'])
  })

  it('never break between a letter and its mark', () => {
    expect(set('e\u0301e\u0301', 'nl', 0.1)).toEqual(['e\u0301', 'e\u0301'])
  })

  it('turn a tab into a word space', () => {
    const [tab] = typesetter.lines('a\tb', styleOf('nl'), 100)
    const [space] = typesetter.lines('a b', styleOf('nl'), 100)
    expect(tab?.width).toBe(space?.width)
  })
})

describe('on paper', () => {
  it('Arabic runs from right to left', () => {
    expect(onPaper('بحر', 'ar')).toBe('رحب')
  })

  it('keeps a telephone number in order inside Arabic', () => {
    const shown = onPaper('اتصلوا بنا على \u20660470\u00a012\u00a034\u00a056\u2069 غدا', 'ar')
    expect(shown).toContain('0470\u00a012\u00a034\u00a056')
    const abroad = onPaper('الهاتف: \u2066+32\u00a0470\u00a012\u00a034\u00a056\u2069.', 'ar')
    expect(abroad).toContain('+32\u00a0470\u00a012\u00a034\u00a056')
  })

  it('keeps amounts and times in order inside Pashto', () => {
    const shown = onPaper('بیه \u2066€\u00a012,50\u2069، ساعت \u20668.30–15.45\u2069', 'ps')
    expect(shown).toContain('€\u00a012,50')
    expect(shown).toContain('8.30–15.45')
  })

  it('keeps a Dutch name in order inside Arabic, with its full stop', () => {
    expect(onPaper('مع \u2068juf A. De Smet\u2069.', 'ar')).toMatch(/^\.+.*juf A\. De Smet/)
  })

  it('keeps an Arabic name apart from the Dutch words around it', () => {
    expect(onPaper('Dag \u2068سارة\u2069, 8 jaar', 'nl')).toMatch(/^Dag .*, 8 jaar$/)
  })
})

describe('Arabic letters', () => {
  const glyphs = (text: string) =>
    typesetter
      .lines(text, styleOf('ar'), 100)
      .flatMap(({ runs }) => runs.flatMap((run) => run.glyphs.map(({ glyph }) => glyph)))

  it('join across isolates and other invisible controls', () => {
    expect(glyphs('بي\u2067بي\u2069بي')).toEqual(glyphs('بيبيبي'))
    expect(glyphs('بي\u0001بي')).toEqual(glyphs('بيبي'))
  })

  it('do not join across a zero-width non-joiner', () => {
    expect(glyphs('بي\u200cبي')).not.toEqual(glyphs('بيبي'))
  })

  it('keep their joined forms where a long word is broken', () => {
    const word = 'بيت'.repeat(20)
    const broken = typesetter.lines(word, styleOf('ar'), 5)
    expect(broken.length).toBeGreaterThan(1)
    const parts = broken
      .toReversed()
      .flatMap(({ runs }) => runs.flatMap((run) => run.glyphs.map((g) => g.glyph)))
    expect(parts).toEqual(glyphs(word))
  })
})
