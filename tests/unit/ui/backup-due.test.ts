import { describe, expect, it } from 'vitest'
import type { Letter } from '../../../src/model/letter'
import { type Settings, standardSettings } from '../../../src/store/store'
import { backupDue } from '../../../src/ui/backup-due'
import { aLetter } from '../../support/letters'

const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T09:00:00.000Z`
/** A letter made on one day of the month and changed on another. */
const made = (created: number, changed = created) => aLetter({ created: day(created), changed: day(changed) })
const due = (letters: readonly Letter[], today: number, settings: Partial<Settings> = {}, safe = false) =>
  backupDue({ letters, settings: { ...standardSettings, ...settings }, safe, now: Date.parse(day(today)) })

describe('a backup is called for', () => {
  it('a week after the first letter, when none was ever made', () => {
    expect([due([made(1)], 7), due([made(1)], 8)]).toEqual([false, true])
  })

  it('a week after the last one, when something has changed since', () => {
    const backedUp = day(10)
    expect(due([made(1, 12)], 16, { backedUp })).toBe(false)
    expect(due([made(1, 12)], 17, { backedUp })).toBe(true)
    expect(due([made(1, 9)], 30, { backedUp })).toBe(false)
  })

  it('after ten changed letters, however soon', () => {
    const nine = Array.from({ length: 9 }, () => made(12))
    const backedUp = day(11)
    expect(due(nine, 12, { backedUp })).toBe(false)
    expect(due([...nine, made(12)], 12, { backedUp })).toBe(true)
  })

  it('no sooner when it was put off', () => {
    expect(due([made(1, 12)], 17, { backedUp: day(2), reminded: day(11) })).toBe(false)
    expect(due([made(1, 12)], 18, { backedUp: day(2), reminded: day(11) })).toBe(true)
  })

  it('never for the sample alone, nor when the browser promised to keep the letters', () => {
    expect(due([{ ...made(1), sample: true }], 30)).toBe(false)
    expect(due([made(1)], 30, {}, true)).toBe(false)
  })
})
