import { describe, expect, it } from 'vitest'
import { lineBreaks } from '../../../src/text/breaks'

/** The text in the pieces that always stay together, unless they do not fit on a line of their own. */
function pieces(text: string): readonly string[] {
  const breaks = lineBreaks(text).filter(({ kind }) => kind !== 'avoid')
  return breaks.map(({ position }, i) => text.slice(breaks[i - 1]?.position ?? 0, position).trimEnd())
}

describe('a line may end', () => {
  it('between words', () => {
    expect(pieces('Morgen gaan we')).toEqual(['Morgen', 'gaan', 'we'])
    expect(pieces('سنذهب غدا')).toEqual(['سنذهب', 'غدا'])
    expect(pieces('ጽባሕ ናብ')).toEqual(['ጽባሕ', 'ናብ'])
  })

  it('after the Ethiopic word space, not before it', () => {
    expect(pieces('ሰላም፡ዓለም')).toEqual(['ሰላም፡', 'ዓለም'])
  })

  it('where the text says so', () => {
    expect(lineBreaks('een\ntwee').map(({ kind }) => kind)).toEqual(['must', 'must'])
  })

  it('after the hyphen of a compound only when the compound does not fit: a word stays whole for who learns to read', () => {
    for (const text of ['oma-opafeest', 'e-mail', 'T-shirt', 'Téléphonez-nous', 'по-късно'])
      expect(pieces(`een ${text}`)).toEqual(['een', text])
    expect(lineBreaks('oma-opafeest')[0]).toEqual({ position: 4, kind: 'avoid' })
  })
})

describe('a line never ends', () => {
  it.each([
    ['an amount', '€ 12,50'],
    ['the number of a payment', '+++090/9337/55493+++'],
    ['an amount with the sign behind', '12,50 €'],
    ['a time', '8.30 u.'],
    ['a time with h', '8 h'],
    ['a span of times', '8.30–15.45'],
    ['a span of times with spaces', '8.30 - 15.45'],
    ['a telephone number', '0470 12 34 56'],
    ['a telephone number from abroad', '+32 470 12 34 56'],
    ['a telephone number with brackets', '+32 (0)470 12 34 56'],
    ['an account number', 'BE68 5390 0754 7034'],
    ['a percentage', '20 %'],
    ['a date in figures', '12/09/2026'],
    ['words with a slash', 'moeder/vader'],
    ['words tied by a no-break space', 'klas\u00a03B'],
    ['words tied by a narrow no-break space', 'Vraiment\u202f!'],
    ['French quotation marks', '« oui »'],
  ])('inside %s', (_, text) => {
    expect(pieces(text)).toEqual([text])
  })

  it.each(['؟', '،', '؛', '!', '?', ':', '።', '፣', '፧', '…', '»'])('before %s', (sign) => {
    expect(pieces(`كلمة${sign}`)).toHaveLength(1)
    expect(pieces(`كلمة ${sign}`)).toHaveLength(1)
  })

  it('at an invisible hyphen, because we do not print hyphens', () => {
    expect(pieces('school\u00adreis')).toEqual(['school\u00adreis'])
  })
})

describe('direction controls', () => {
  it('do not change where a line may end', () => {
    expect(pieces('om \u20668.30\u00a0u.\u2069 aan \u2068De Boom\u2069')).toEqual([
      'om',
      '\u20668.30\u00a0u.\u2069',
      'aan',
      '\u2068De',
      'Boom\u2069',
    ])
  })

  it('stay with the words that they enclose', () => {
    const text = 'a \u2068b\u2069 \u2068c\u2069'
    expect(lineBreaks(text).map(({ position }) => position)).toEqual([2, 6, text.length])
  })

  it('that close stay with what is before them, also at a break inside the isolate', () => {
    expect(lineBreaks('\u2068a \u2069b').map(({ position }) => position)).toEqual([4, 5])
    expect(lineBreaks('\u2068oma-\u2069opa').map(({ position }) => position)).toEqual([6, 9])
  })

  it('can be all there is', () => {
    expect(lineBreaks('\u2068\u2069')).toEqual([{ position: 2, kind: 'must' }])
  })
})
