import { describe, expect, it } from 'vitest'
import type { CheckRow, ReturnedRow } from '../../../src/model/check-sheet'
import { hash } from '../../../src/model/hash'
import type { Language } from '../../../src/model/language'
import { correctionsFrom, proposalsOf, sheetDoubt } from '../../../src/model/returned-sheet'
import { aCorrection } from '../../support/corrections'

const row = (change: Partial<CheckRow> = {}): CheckRow => ({
  id: 'alle.op-tijd',
  dutch: 'Kom om {{uur}}.',
  translation: 'Come at {{uur}}.',
  note: '',
  example: { dutch: '', translation: '' },
  state: 'ruw',
  ...change,
})
const back = (change: Partial<ReturnedRow> = {}): ReturnedRow => ({
  id: 'alle.op-tijd',
  dutch: 'Kom om {{uur}}.',
  translation: 'Come at {{uur}}.',
  ...change,
})
const sheet = (...rows: readonly ReturnedRow[]) => ({ rows, how: 'csv' as const, language: 'en' })
const asks = (returned: ReturnedRow, now = row(), others = [aCorrection()].slice(1)) =>
  proposalsOf(sheet(returned), [now], others, 'AB')

describe('a sentence that came back', () => {
  it('asks for nothing when it is as it was', () => {
    expect(asks(back())).toEqual([])
    expect(asks(back({ state: 'nagekeken' }), row({ state: 'nagekeken' }))).toEqual([])
  })
  it('is an approval when it was ticked, or when its state went up', () => {
    expect(asks(back({ verdict: 'right' }))).toMatchObject([{ kind: 'approval' }])
    expect(asks(back({ state: 'nagekeken' }))).toMatchObject([{ kind: 'approval' }])
    expect(asks(back({ state: 'goedgekeurd' }), row({ state: 'nagekeken' }))).toMatchObject([
      { kind: 'approval' },
    ])
  })
  it('is a correction when its words changed', () => {
    expect(asks(back({ translation: ' Be there at {{uur}}.\n' }))).toMatchObject([
      { kind: 'correction', translation: 'Be there at {{uur}}.', against: [] },
    ])
  })
  it('stands beside what somebody else made of it', () => {
    const other = aCorrection({ by: 'CD', dutch: hash('Kom om {{uur}}.'), new: 'Arrive at {{uur}}.' })
    const [proposal] = asks(back({ translation: 'Be there at {{uur}}.' }), row(), [other])
    expect(proposal).toMatchObject({ kind: 'correction', against: [other] })
    const [own] = asks(back({ translation: 'Be there at {{uur}}.' }), row(), [{ ...other, by: 'ab' }])
    expect(own).toMatchObject({ kind: 'correction', against: [] })
  })
  it.each([
    ['loses a slot', back({ translation: 'Come.' }), { kind: 'lost', slot: 'uur' }],
    ['invents a slot', back({ translation: 'At {{uur}}, {{dag}}.' }), { kind: 'invented', slot: 'dag' }],
    ['hides a mark', back({ translation: '\u202eAt {{uur}}.' }), { kind: 'hidden' }],
    [
      'was made for other Dutch',
      back({ dutch: 'Kom vóór {{uur}}.', verdict: 'right' }),
      { kind: 'dutch-changed' },
    ],
    ['is only called wrong', back({ verdict: 'wrong' }), { kind: 'no-correction' }],
    ['is not ours', back({ id: 'andere.school' }), { kind: 'unknown' }],
  ])('is refused when it %s', (_, returned, why) => {
    expect(asks(returned)).toEqual([{ kind: 'refused', row: returned, why }])
  })
  it('asks for nothing when the reader left it empty', () => {
    expect(asks(back({ translation: '' }))).toEqual([])
  })
  it('becomes the opinion of who looked, after a yes', () => {
    const given = { language: 'en', by: 'AB', on: '2026-11-24T09:00:00.000Z', how: 'csv' } as const
    const made = correctionsFrom(asks(back({ translation: 'Be there at {{uur}}.' })), given)
    expect(made).toEqual([
      {
        ...given,
        phrase: 'alle.op-tijd',
        dutch: hash('Kom om {{uur}}.'),
        old: 'Come at {{uur}}.',
        new: 'Be there at {{uur}}.',
      },
    ])
    expect(correctionsFrom(asks(back({ translation: '', verdict: 'right' })), given)).toEqual([])
  })
})

describe('a whole sheet', () => {
  const english = { code: 'en', script: 'Latn' } as Language
  const arabic = { code: 'ar', script: 'Arab' } as Language
  const doubt = (returned: ReturnedRow, language = english, says = language.code) =>
    sheetDoubt({ ...sheet(returned), language: says }, [row()], language)

  it('is not doubted when it looks as it should', () => {
    expect(doubt(back())).toBeUndefined()
    expect(doubt(back(), english, 'en-GB')).toBeUndefined()
  })
  it('is doubted when it says another language', () => {
    expect(doubt(back(), english, 'tr')).toBe('language')
  })
  it('is doubted when Dutch and translation changed places', () => {
    expect(doubt(back({ dutch: 'Come at {{uur}}.', translation: 'Kom om {{uur}}.' }))).toBe('swapped')
  })
  it('is doubted when the translations are the Dutch', () => {
    expect(doubt(back({ translation: 'Kom om {{uur}}.' }))).toBe('dutch')
  })
  it('is doubted when it is written with other letters', () => {
    expect(doubt(back(), arabic)).toBe('script')
  })
})
