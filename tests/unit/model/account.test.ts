import { describe, expect, it } from 'vitest'
import { accountOf, perReason, reasonFor, recordsOf } from '../../../src/model/account'
import { themes } from '../../../src/model/template'

const printed = (on: string, families: number) =>
  recordsOf({
    letter: { id: 'a', template: 'uitstap' },
    on,
    at: `${on}T08:00:00Z`,
    reason: 'dienst',
    families: new Map([['ar', families]]),
  })

describe('the account of translations', () => {
  it('says how many families, never which', () => {
    expect(printed('2026-11-22', 5)).toEqual([
      {
        id: '2026-11-22 a ar',
        on: '2026-11-22',
        template: 'uitstap',
        language: 'ar',
        families: 5,
        reason: 'dienst',
        changed: '2026-11-22T08:00:00Z',
      },
    ])
  })
  it('counts a letter that is printed again on the same day once', () => {
    expect(printed('2026-11-22', 5)[0]?.id).toBe(printed('2026-11-22', 6)[0]?.id)
  })
  it('shows one school year, the last day first', () => {
    const records = ['2026-06-30', '2026-09-01', '2027-01-10'].flatMap((on) => printed(on, 1))
    expect(accountOf(records, 2026).map(({ on }) => on)).toEqual(['2027-01-10', '2026-09-01'])
  })
  it('adds up per reason', () => {
    const records = [...printed('2026-11-22', 5), ...printed('2026-11-23', 2)]
    expect(new Map(perReason(records)).get('dienst')).toBe(7)
  })
  it('has a reason for every theme', () => {
    expect(themes.map(reasonFor)).not.toContain(undefined)
  })
})
