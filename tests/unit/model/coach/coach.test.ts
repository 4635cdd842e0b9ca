import { describe, expect, it } from 'vitest'
import { applyFix, type TextKind } from '../../../../src/model/coach/finding'
import { coach, today } from '../../../coach/score'

const fixed = (text: string, kind: TextKind = 'sentence') =>
  coach(text, kind, today).flatMap(({ fixes }) =>
    fixes.flatMap((fix) => (fix.kind === 'replace' ? [applyFix(text, fix)] : [])),
  )
const rules = (text: string, kind: TextKind = 'sentence') => coach(text, kind, today).map(({ rule }) => rule)

describe('days and hours', () => {
  it.each([
    ['Kom op 24/11.', 'Kom op dinsdag 24 november 2026.'],
    ['Kom op 24-11.', 'Kom op dinsdag 24 november 2026.'],
    ['Kom op di 24 nov.', 'Kom op dinsdag 24 november 2026.'],
    ['Kom morgen.', 'Kom dinsdag 17 november 2026.'],
    ['Kom op 3 februari.', 'Kom op woensdag 3 februari 2027.'],
    ['Kom volgende week dinsdag.', 'Kom dinsdag 24 november 2026.'],
    ['Kom woensdagnamiddag.', 'Kom woensdag 18 november 2026 in de namiddag.'],
    ['Kom om half negen.', 'Kom om 08.30 uur.'],
    ['Kom om 8u30.', 'Kom om 08.30 uur.'],
    ['Kom om kwart voor vier.', 'Kom om 15.45 uur.'],
    ["Kom om 7 uur 's avonds.", 'Kom om 19.00 uur.'],
  ])('writes out %s', (typed, wanted) => {
    expect(fixed(typed)).toContain(wanted)
  })

  it('asks which is right when the weekday contradicts the date', () => {
    const [finding] = coach('Kom op maandag 24 november 2026.', 'sentence', today)
    expect(finding).toMatchObject({
      rule: 'date',
      severity: 'error',
      why: 'date.weekday',
      values: { weekday: 'dinsdag' },
    })
    expect(fixed('Kom op maandag 24 november 2026.')).toEqual([
      'Kom op dinsdag 24 november 2026.',
      'Kom op maandag 23 november 2026.',
    ])
  })

  it('says so when a day does not exist', () => {
    expect(coach('Kom op 31/11/2026.', 'sentence', today)[0]).toMatchObject({ why: 'date.none', fixes: [] })
  })

  it('leaves alone what the letters print themselves', () => {
    expect(rules('De uitstap is op dinsdag 24 november 2026 om 08.30 uur.')).toEqual([])
  })

  it('takes no amount, length of time or address for a moment', () => {
    for (const text of [
      'Het gesprek duurt 2 uur.',
      'Betaal 7,50 euro.',
      'Neem 3-4 koeken mee.',
      'Wij wonen in de Kerkstraat 12.',
    ])
      expect(rules(text), text).toEqual([])
  })
})

describe('words', () => {
  it('lets the article follow the noun', () => {
    expect(fixed('Breng het attest mee.')).toContain('Breng de brief van de dokter mee.')
  })

  it('keeps the capital of a sentence', () => {
    expect(fixed('Reeds 3 kinderen zijn ziek.')).toContain('Al 3 kinderen zijn ziek.')
  })

  it('allows a school word behind its explanation, in brackets', () => {
    expect(rules('Geef een geel vest (fluohesje) mee.')).toEqual([])
  })

  it('sees a school word inside a longer one', () => {
    expect(rules('De schoolrefter is dicht.')).toContain('jargon')
  })

  it('turns a stiff request into one that says what to do', () => {
    expect(fixed('Gelieve uw kind laarzen mee te geven.')).toContain('Geef uw kind laarzen mee.')
    expect(fixed('Vergeet niet om de strook terug te brengen.')).toContain('Breng de strook terug.')
  })
})

describe('sentences', () => {
  it('counts twelve words, a telephone number as one', () => {
    expect(rules('Is uw kind ziek of is het thuis? Bel ons op 0470 12 34 56.')).toEqual([])
    expect(rules('De kinderen van onze klas eten elke dag samen soep in de grote eetzaal.')).toContain('long')
  })

  it('shows where a long sentence can be cut', () => {
    expect(
      fixed('De kinderen eten samen soep in de klas en daarna gaan ze naar buiten en wij spelen daar samen.'),
    ).toContain(
      'De kinderen eten samen soep in de klas en daarna gaan ze naar buiten. Wij spelen daar samen.',
    )
  })

  it('makes a question of a condition', () => {
    expect(fixed('Als uw kind ziek is, bel ons.')).toContain('Is uw kind ziek? Bel ons.')
    expect(fixed('Als u later komt, kan u bellen.')).toContain('Komt u later? U kan bellen.')
  })
})

describe('other texts than sentences', () => {
  it('reads a name only for what nobody would call it', () => {
    expect(rules('Kinderboerderij De Zeven Geitjes!', 'name')).toEqual(['shouting'])
    expect(rules('refter', 'name')).toEqual(['jargon'])
  })

  it('puts a telephone number in groups', () => {
    expect(fixed('0470123456', 'phone')).toEqual(['0470 12 34 56'])
    expect(fixed('09/123.45.67', 'phone')).toEqual(['09 123 45 67'])
    expect(rules('0470 12 34 56', 'phone')).toEqual([])
  })
})

it('puts missing facts first, then words, then long sentences, then style', () => {
  const text =
    'Gelieve het strookje terug te geven aan het secretariaat omdat wij anders niet weten wie er op 24/11 met de bus meegaat!'
  const order = rules(text)
  const place = (rule: (typeof order)[number]) => order.indexOf(rule)
  expect(place('date')).toBeLessThan(place('jargon'))
  expect(place('jargon')).toBeLessThan(place('long'))
  expect(place('long')).toBeLessThan(place('clause'))
})
