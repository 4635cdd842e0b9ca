import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Correction } from '../../../src/model/correction'
import { hash } from '../../../src/model/hash'
import { afterChange, conflictsIn, mergeCorrections, undoChange } from '../../../src/model/merge-corrections'
import { type Approval, type Approvals, reviewState } from '../../../src/model/review'
import { reviewedWords, sentenceOf } from '../../../src/model/reviewed-words'
import type { WordBank } from '../../../src/model/word-bank'
import { aCorrection, anyCorrections } from '../../support/corrections'

const phrase = 'alle.op-tijd'
const bank = (code: string, phrases: Record<string, string>, labels = {}): WordBank =>
  ({ language: { code }, phrases, labels, calendar: {} }) as unknown as WordBank
const dutch = bank('nl', { [phrase]: 'Kom op tijd.', 'kop.wat': 'Wat?' }, { bus: 'bus' })
const english = bank('en', { [phrase]: 'Come on time.', 'kop.wat': 'What?' }, { bus: 'bus' })

function said(
  corrections: readonly Correction[],
  approval?: Approval,
  banks = { dutch, english },
  id = phrase,
) {
  const approvals: Approvals = approval ? { en: { [id]: approval } } : {}
  const { target, approvals: own } = reviewedWords(banks.dutch, banks.english, approvals, corrections)
  const text = sentenceOf(target, id)
  return { text, state: reviewState(own['en']?.[id], sentenceOf(banks.dutch, id) ?? '', text) }
}
const approvalBy = (by: string, times = 1): Approval => ({
  dutch: hash('Kom op tijd.'),
  translation: hash('Come on time.'),
  times,
  by,
  on: '2026-11-01',
})
const better = (change: Partial<Correction> = {}) => aCorrection({ new: 'Be on time.', ...change })

describe('what a letter says after people looked at it', () => {
  it('is what is shipped while nobody said anything', () => {
    expect(said([])).toEqual({ text: 'Come on time.', state: 'ruw' })
  })
  it('is checked after one person, approved after two different ones', () => {
    expect(said([aCorrection()])).toEqual({ text: 'Come on time.', state: 'nagekeken' })
    expect(said([aCorrection(), aCorrection({ by: 'a.b.' })]).state).toBe('nagekeken')
    expect(said([aCorrection(), aCorrection({ by: 'CD' })]).state).toBe('goedgekeurd')
  })
  it('counts approvals that are shipped, but nobody twice', () => {
    expect(said([aCorrection()], approvalBy('tolk')).state).toBe('goedgekeurd')
    expect(said([aCorrection({ by: 'Tolk' })], approvalBy('tolk')).state).toBe('nagekeken')
  })
  it('is the correction, and not what it replaced', () => {
    expect(said([better()])).toEqual({ text: 'Be on time.', state: 'nagekeken' })
    expect(said([better()], approvalBy('tolk'))).toEqual({ text: 'Be on time.', state: 'nagekeken' })
  })
  it('is what two people approved, and not what one person made of it later', () => {
    expect(said([better()], approvalBy('tolk', 2))).toEqual({ text: 'Come on time.', state: 'goedgekeurd' })
  })
  it('is the last of two corrections that one person each made', () => {
    const later = better({ by: 'CD', new: 'Arrive on time.', on: '2026-12-01T00:00:00.000Z' })
    expect(said([later, better()]).text).toBe('Arrive on time.')
  })
  it('is out of date when the Dutch changed, until somebody looks again', () => {
    const changed = { dutch: bank('nl', { [phrase]: 'Kom altijd op tijd.' }), english }
    expect(said([better()], undefined, changed)).toEqual({ text: 'Be on time.', state: 'verouderd' })
    const looked = better({ dutch: hash('Kom altijd op tijd.'), by: 'CD' })
    expect(said([better(), looked], undefined, changed).state).toBe('nagekeken')
  })
  it('is what is shipped when that was translated anew for changed Dutch', () => {
    const changed = {
      dutch: bank('nl', { [phrase]: 'Kom altijd op tijd.' }),
      english: bank('en', { [phrase]: 'Always come on time.' }),
    }
    expect(said([better()], undefined, changed)).toEqual({ text: 'Always come on time.', state: 'ruw' })
  })
  it('is a translation of the school where none was shipped', () => {
    const without = { dutch, english: bank('en', {}) }
    expect(said([better({ old: '' })], undefined, without)).toEqual({
      text: 'Be on time.',
      state: 'nagekeken',
    })
  })
  it('never is a correction whose slots do not fit', () => {
    expect(said([better({ new: 'Be on time at {{uur}}.' })]).text).toBe('Come on time.')
  })
  it('holds for the word of a pictogram too', () => {
    const word = better({ phrase: 'label:bus', dutch: hash('bus'), old: 'bus', new: 'coach' })
    expect(said([word], undefined, undefined, 'label:bus')).toEqual({ text: 'coach', state: 'nagekeken' })
  })
})

describe('putting the opinions of two devices together', () => {
  const sorted = (corrections: readonly Correction[]) => corrections.map((one) => JSON.stringify(one)).sort()

  it('gives the same whichever comes first, and however often', () => {
    fc.assert(
      fc.property(anyCorrections, anyCorrections, anyCorrections, (a, b, c) => {
        const together = mergeCorrections(mergeCorrections(a, b), c)
        expect(mergeCorrections(c, mergeCorrections(b, a))).toEqual(together)
        expect(mergeCorrections(together, a)).toEqual(together)
      }),
    )
  })

  it('makes no state worse, as long as nobody changed their mind', () => {
    const rank = { ontbreekt: 0, verouderd: 1, ruw: 1, nagekeken: 2, goedgekeurd: 3 } as const
    const opinions = fc.array(
      fc.record({
        by: fc.constantFrom('A', 'B', 'C', 'D'),
        new: fc.constantFrom('Come on time.', 'Be on time.'),
      }),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(opinions, opinions, (one, other) => {
        const mine = one.map((opinion) => aCorrection(opinion))
        const theirs = other.map((opinion) => aCorrection({ ...opinion, by: `${opinion.by}2` }))
        const merged = rank[said(mergeCorrections(mine, theirs)).state]
        expect(merged).toBeGreaterThanOrEqual(Math.max(rank[said(mine).state], rank[said(theirs).state]))
      }),
    )
  })

  it('names the sentences about which people do not agree', () => {
    const later = better({ by: 'CD', on: '2026-11-25T09:00:00.000Z' })
    const found = conflictsIn(
      [aCorrection(), later, aCorrection({ phrase: 'kop.wat', dutch: hash('Wat?'), by: 'CD' })],
      (id) => sentenceOf(dutch, id),
    )
    expect(found).toEqual([{ phrase, opinions: [later, aCorrection()] }])
  })

  it('can be taken back, whatever it was', () => {
    fc.assert(
      fc.property(anyCorrections, anyCorrections, anyCorrections, (present, put, remove) => {
        const change = { put, remove }
        const back = undoChange(present, change)
        expect(sorted(afterChange(afterChange(present, change), back))).toEqual(sorted(present))
      }),
    )
  })
})
