import { describe, expect, it } from 'vitest'
import { spellLine } from '../../../../src/paint/pdf/spelling'
import { shippedTypesetter, styleOf } from '../../../support/faces'

const typesetter = shippedTypesetter()

const lineOf = (text: string, language: string) => {
  const [line] = typesetter.lines(text, styleOf(language), 100)
  if (!line) throw new Error('no line')
  return line
}
const spelled = (text: string, language: string) => spellLine(lineOf(text, language))
const textsOf = (text: string, language: string) =>
  spelled(text, language).map(({ characters }) => characters.map((c) => c.text))
const marks = /[\u200e\u200f]/g

/** The text as it is read: right-to-left runs are shown backwards. */
const readBack = (text: string, language: string) =>
  spelled(text, language)
    .map(({ run, characters }) => {
      const texts = characters.map((character) => character.text)
      return (run.level & 1 ? texts.reverse() : texts).join('')
    })
    .join('')

describe('a line', () => {
  it.each([
    ['nl', 'Bel ons vóór 8.30 uur: 0470 12 34 56.'],
    ['fr', 'Où est l’élève ? Ça coûte 12,50 €.'],
    ['tr', 'Işıl, İzmir’e gidiyor; ğüşöç.'],
    ['uk', 'Об’єднані ґрунтовні зустрічі.'],
    ['ti', 'ሕቶ እንተ ኣለኩም ደውሉልና፤ ኩሉ መዓልቲ።'],
    ['ar', 'هل لديكم أسئلة؟ اتصلوا بنا (0470 12 34 56) قبل 8.30.'],
    ['ar', 'قد وُهبوا عقلاً وضميرًا، لا إلى الآن.'],
    ['ps', 'ښوونکې به ستاسو سره ګړېږي. ټول زده کوونکي راځي.'],
    ['fa', 'فردا به جنگل می‌رویم.'],
  ])('says in %s what it says on paper', (language, text) => {
    expect(readBack(text, language).replace(marks, '')).toBe(text)
  })

  it('shows one character with one glyph, marks and all', () => {
    const [arabic = []] = textsOf('وُهبوا', 'ar')
    expect(arabic.toReversed()).toEqual([...'وُهبوا'])
  })

  it('parts a right-to-left ligature into its letters, so that it can be turned around', () => {
    const [run = []] = textsOf('لا', 'ps')
    expect(run).toEqual(['ا', 'ل'])
  })

  it('keeps as much width as its glyphs have', () => {
    for (const { run, characters } of spelled('قد وُهبوا عقلاً، لا إلى الآن (8.30).', 'ps')) {
      const advance = characters.reduce((sum, character) => sum + character.advance, 0)
      expect(advance / run.font.unitsPerEm).toBeCloseTo(run.width, 6)
    }
  })

  it('reads a run of digits where it stands in the sentence', () => {
    const [before, digits, after] = textsOf('الرقم \u20660470\u2069 لا غير', 'ar').map((texts) =>
      texts.join(''),
    )
    expect(digits).toBe('0470')
    expect(before?.replace(marks, '')).toBe(' مقرلا')
    expect(after?.replace(marks, '')).toBe('ريغ ال ')
  })

  it('marks a bracket in right-to-left text on both sides', () => {
    const [run = []] = textsOf('ماء (مهم)', 'ar')
    expect(run.slice(0, 3)).toEqual(['\u200f', ')', '\u200e'])
  })

  it('parts a full stop from the number that it touches', () => {
    const stop = textsOf('الساعة \u20668.30\u2069.', 'ar').at(-1)
    expect(stop).toEqual(['.', '\u200f'])
  })

  it('puts no marks into left-to-right text', () => {
    expect(readBack('Bel (vóór 8.30 uur).', 'nl')).not.toMatch(marks)
  })

  it('has no isolates left', () => {
    expect(readBack('الرقم \u20660470\u2069 و\u2068Els\u2069', 'ar')).not.toMatch(/[\u2066-\u2069]/)
  })

  it('is spelled once', () => {
    const line = lineOf('eenmaal', 'nl')
    expect(spellLine(line)).toBe(spellLine(line))
  })
})

describe('a character that no font has', () => {
  it('is a visible box that still says what it is', () => {
    const [{ characters, run } = { characters: [], run: undefined }] = spelled('漢', 'nl')
    expect(characters.map(({ text }) => text)).toEqual(['漢'])
    expect(run?.glyphs[0]?.glyph).not.toBe(0)
  })
})
