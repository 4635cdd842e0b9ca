import { describe, expect, it } from 'vitest'
import { createTypesetter } from '../../../src/text/typesetter'
import { shippedFace, shippedTypesetter, styleOf } from '../../support/faces'

const typesetter = shippedTypesetter()

describe('missing characters', () => {
  it('are none in the languages of letters', () => {
    for (const [language, text] of [
      ['nl', 'Morgen: € 12,50 – ’s avonds…'],
      ['ar', 'سنذهب غدا، أليس كذلك؟'],
      ['ps', 'موږ ځنګل ته ځو.'],
      ['ti', 'ጽባሕ ናብ ጫካ ክንከይድ ኢና።'],
      ['uk', 'Завтра ми їдемо до лісу.'],
    ] as const) {
      expect(typesetter.missing(text, styleOf(language))).toEqual([])
    }
  })

  it('are reported once each, as the reader counts characters', () => {
    expect(typesetter.missing('玲玲 👨‍👩‍👧 Ω', styleOf('nl'))).toEqual(['玲', '👨‍👩‍👧', 'Ω'])
  })

  it('are printed as a box, not as glyph 0', () => {
    const [line] = typesetter.lines('玲', styleOf('nl'), 10)
    const [run] = line?.runs ?? []
    expect(run?.glyphs).toHaveLength(1)
    expect(run?.glyphs[0]?.glyph).not.toBe(0)
    expect(line?.width).toBeGreaterThan(0.5)
  })

  it('include half a character and the replacement character, but no invisible controls', () => {
    expect(typesetter.missing('a\ud83d', styleOf('nl'))).toEqual(['\ud83d'])
    expect(typesetter.missing('a\ufffd', styleOf('nl'))).toEqual(['\ufffd'])
    expect(typesetter.missing('a\u0000\u0007\u202e\u2068\ufeffb\u2069', styleOf('nl'))).toEqual([])
  })
})

describe('invisible characters', () => {
  it('leave no glyph, whichever they are', () => {
    const invisible = Array.from({ length: 0x110000 }, (_, codePoint) => codePoint)
      .filter((codePoint) =>
        /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(String.fromCodePoint(codePoint)),
      )
      .map((codePoint) => String.fromCodePoint(codePoint))
    const seen = invisible.filter((character) => {
      const [line] = typesetter.lines(character, styleOf('nl'), 10)
      return line && line.runs.length > 0
    })
    expect(seen).toEqual([])
  })
})

describe('the typesetter', () => {
  it('takes another weight rather than a box', () => {
    const only = createTypesetter([shippedFace('andika', 400)])
    expect(only.missing('Dag', styleOf('nl', 700))).toEqual([])
  })

  it('sets bold in the bold font', () => {
    const fonts = (weight: 400 | 700) =>
      typesetter
        .lines('Dag سلام', styleOf('nl', weight), 10)
        .flatMap(({ runs }) => runs.map(({ font }) => font.id))
    expect(fonts(400)).toEqual(['andika-400', 'noto-sans-arabic-400'])
    expect(fonts(700)).toEqual(['andika-700', 'noto-sans-arabic-700'])
  })

  it('sets Pashto, Dari and Persian in the font that keeps their letters apart', () => {
    for (const language of ['ps', 'prs', 'fa']) {
      const [line] = typesetter.lines('سلام', styleOf(language), 10)
      expect(line?.runs[0]?.font.id).toBe('vazirmatn-400')
    }
  })

  it('says how high and how deep the language’s font reaches, both positive, in em', () => {
    expect(typesetter.extents(styleOf('ar'))).toEqual({ ascent: 1.374, descent: 0.738 })
    const latin = typesetter.extents(styleOf('nl'))
    expect(latin.ascent).toBeCloseTo(2500 / 2048)
    expect(latin.descent).toBeCloseTo(800 / 2048)
  })

  it('remembers what it set', () => {
    const first = typesetter.lines('Morgen gaan we naar het bos', styleOf('nl'), 8)
    expect(typesetter.lines('Morgen gaan we naar het bos', styleOf('nl'), 8)).toBe(first)
  })

  it('needs a font with a box', () => {
    const boxless = createTypesetter([shippedFace('noto-sans-arabic', 400)])
    expect(() => boxless.lines('玲', styleOf('ar'), 10)).toThrow(/box/)
  })
})

describe('languages in a text', () => {
  const told = (text: string, language: string) =>
    typesetter
      .languages(text, styleOf(language))
      .map(({ start, end, language: found }) => [found, text.slice(start, end)])

  it('are its own alone, where nothing is of another script', () => {
    expect(told('Bel 0470 12 34 56.', 'nl')).toEqual([['nl', 'Bel 0470 12 34 56.']])
    expect(told('الساعة 08.30.', 'ar')).toEqual([['ar', 'الساعة 08.30.']])
    expect(told('', 'ar')).toEqual([['ar', '']])
  })

  it('are Dutch for a name in Arabic, without the sign after it', () => {
    expect(told('نذهب إلى \u2068Gent\u2069.', 'ar')).toEqual([
      ['ar', 'نذهب إلى \u2068'],
      ['nl', 'Gent'],
      ['ar', '\u2069.'],
    ])
  })

  it('keep the number of a house with its street', () => {
    expect(told('\u2068Kerkstraat 12\u2069', 'ps')).toEqual([['nl', '\u2068Kerkstraat 12\u2069']])
  })

  it('are Dutch for names in Ukrainian and Tigrinya too', () => {
    expect(told('Ми йдемо в Campagne сьогодні.', 'uk').map(([language]) => language)).toEqual([
      'uk',
      'nl',
      'uk',
    ])
    expect(told('ናብ Campagne ንኸይድ', 'ti').map(([language]) => language)).toEqual(['ti', 'nl', 'ti'])
  })
})
