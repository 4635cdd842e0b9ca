import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correctionKey } from '../../../src/model/correction'
import { type ExchangeChoice, exchangeOf, forOthers } from '../../../src/model/exchange'
import { exchangeChange, planExchange } from '../../../src/model/exchange-plan'
import { emptySchool } from '../../../src/model/school'
import type { Workspace } from '../../../src/model/workspace'
import { aCorrection } from '../../support/corrections'
import { colourPicture, greyPicture } from '../../support/pixels'
import { anyOwnWorkspace } from '../../support/workspace'
import { letter, template } from './fixtures'

const empty: Workspace = {
  letters: [],
  corrections: [],
  classes: [],
  packs: [],
  printed: [],
  school: emptySchool,
  languages: [],
}
const templateOf = () => template
const all: ExchangeChoice = { letters: [letter.id], packs: ['p'], corrections: true, pictures: true }
const nothing = { without: new Set<string>(), theirs: new Set<string>() }
const picture = (pixels = greyPicture) => ({ file: 'bus.png', credit: 'juf Anke', pixels })

describe('what goes to a colleague', () => {
  it('is a letter without the school and the names at its head', () => {
    const given = forOthers({ ...letter, sent: '2026-11-24T09:00:00.000Z' }, template)
    expect(given.values).not.toHaveProperty('school')
    expect(given.values).not.toHaveProperty('telefoon')
    expect(given.values['plaats']).toBe(letter.values['plaats'])
    expect(given).not.toHaveProperty('sent')
  })

  it('never holds class lists, the account, the profile or a sentence that a teacher wrote', () => {
    fc.assert(
      fc.property(anyOwnWorkspace, (workspace) => {
        const own = aCorrection({ phrase: 'eigen:Milan is ziek.' })
        const choice = { ...all, letters: workspace.letters.map(({ id }) => id) }
        const given = exchangeOf(
          { ...workspace, corrections: [...workspace.corrections, own] },
          choice,
          templateOf,
        )
        expect(
          Object.keys(given).every((part) => !['classes', 'printed', 'school', 'languages'].includes(part)),
        ).toBe(true)
        expect(JSON.stringify(given)).not.toContain('Milan')
      }),
      { numRuns: 50 },
    )
  })
})

describe('what a colleague gave', () => {
  const theirs = exchangeOf({ ...empty, letters: [letter] }, all, templateOf)
  const take = (present: Workspace, carried = theirs) => {
    const plan = planExchange(present, carried, templateOf)
    return { plan, change: exchangeChange(present, carried, plan, nothing, (one) => one) }
  }

  it('comes when it is not here yet, and does nothing when it is', () => {
    expect(take(empty).change.letters?.put).toEqual(theirs.letters)
    expect(take({ ...empty, letters: [letter] }).plan.letters).toEqual({ fresh: [], beside: [], same: 1 })
  })

  it('comes beside a letter that was changed here, once, however often the file is opened', () => {
    const changed = { ...letter, values: { ...letter.values, plaats: 'Bos' } }
    const { plan, change } = take({ ...empty, letters: [changed] })
    expect(plan.letters.beside).toHaveLength(1)
    const [copy] = change.letters?.put ?? []
    expect(copy?.id).not.toBe(letter.id)
    const again = take({ ...empty, letters: [changed, ...(copy ? [copy] : [])] })
    expect(again.plan.letters).toEqual({ fresh: [], beside: [], same: 1 })
  })

  it('shows where people disagree, and leaves out what was not wanted', () => {
    const ours = aCorrection({ new: 'Be on time.', by: 'AB' })
    const given = aCorrection({ new: 'Come in time.', by: 'CD' })
    const present = { ...empty, corrections: [ours] }
    const carried = { corrections: [given, ours] }
    const plan = planExchange(present, carried, templateOf)
    expect(plan.corrections).toEqual({ fresh: [given], disagreements: [{ ours, theirs: given }], same: 1 })
    const decision = { ...nothing, without: new Set([correctionKey(given)]) }
    expect(exchangeChange(present, carried, plan, decision, (one) => one).corrections?.put).toEqual([])
  })

  it('never brings an older opinion of a person back', () => {
    const ours = aCorrection({ new: 'Be on time.', on: '2026-11-24T10:00:00.000Z' })
    const carried = { corrections: [aCorrection({ new: 'Come.', on: '2026-11-01T10:00:00.000Z' })] }
    expect(planExchange({ ...empty, corrections: [ours] }, carried, templateOf).corrections.fresh).toEqual([])
  })

  it('replaces a picture of ours only when that was chosen', () => {
    const present = { ...empty, school: { ...emptySchool, pictures: { bus: picture() } } }
    const carried = { pictures: { bus: picture(colourPicture), zon: picture() } }
    const plan = planExchange(present, carried, templateOf)
    expect(plan.pictures).toEqual({ fresh: ['zon'], other: ['bus'], same: 0 })
    const kept = exchangeChange(present, carried, plan, nothing, (one) => one)
    expect(kept.school?.pictures).toEqual({ bus: picture(), zon: picture() })
    const decision = { ...nothing, theirs: new Set(['bus']) }
    const taken = exchangeChange(present, carried, plan, decision, (one) => one)
    expect(taken.school?.pictures).toEqual({ bus: picture(colourPicture), zon: picture() })
  })

  it('is taken with our own school at its head', () => {
    const { plan } = take(empty)
    const change = exchangeChange(empty, theirs, plan, nothing, (one) => ({
      ...one,
      values: { ...one.values, school: 'De Linde' },
    }))
    expect(change.letters?.put[0]?.values['school']).toBe('De Linde')
  })
})
