import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { templates } from '../../../src/catalogue/templates'
import type { Pack } from '../../../src/model/pack'
import { movedPart, partMovedTo, partsAt, withNewestLetters, withoutPart } from '../../../src/model/pack-edit'
import { type FamilyProfile, proposal } from '../../../src/model/pack-proposal'
import { isOfEarlierYear, packForThisYear } from '../../../src/model/pack-year'
import { templateOf } from '../../support/engine'
import { aLetter } from '../../support/letters'

const moment = fc.constantFrom('start' as const, 'week-3' as const)
const packs: fc.Arbitrary<Pack> = fc.array(moment, { maxLength: 12 }).map((moments) => ({
  id: 'pakket',
  name: 'Nieuw gezin',
  changed: '2026-09-01T08:00:00.000Z',
  parts: [...moments]
    .sort()
    .map((when, index) => ({ id: `deel-${index}`, moment: when, content: { kind: 'contacts' } })),
}))
const idsOf = ({ parts }: Pack) => parts.map(({ id }) => id)

describe('a pack', () => {
  it('keeps every part, whatever is moved', () => {
    fc.assert(
      fc.property(
        packs,
        fc.nat(12),
        fc.constantFrom(-1 as const, 1 as const),
        moment,
        (pack, at, by, when) => {
          const id = `deel-${at}`
          const moved = partMovedTo(movedPart(pack, id, by), id, when)
          expect(idsOf(moved).toSorted()).toEqual(idsOf(pack).toSorted())
          expect(moved.parts.map((part) => part.moment)).toEqual(
            moved.parts.map((part) => part.moment).toSorted(),
          )
        },
      ),
    )
  })

  it('takes a move back by the opposite move, unless it lay at the end', () => {
    fc.assert(
      fc.property(packs, fc.nat(12), (pack, at) => {
        const id = `deel-${at}`
        const moved = movedPart(pack, id, 1)
        expect(idsOf(moved === pack ? pack : movedPart(moved, id, -1))).toEqual(idsOf(pack))
      }),
    )
  })

  it('loses just the part that is taken out', () => {
    fc.assert(
      fc.property(packs, fc.nat(12), (pack, at) => {
        expect(idsOf(withoutPart(pack, `deel-${at}`))).toEqual(
          idsOf(pack).filter((id) => id !== `deel-${at}`),
        )
      }),
    )
  })
})

const nobody: FamilyProfile = { level: 'lager', childcare: false, swimming: false, meals: false }
const year = { schoolYear: 2026, concepts: ['boekentas'] }
const lettersOf = (profile: FamilyProfile) =>
  proposal(profile, year).flatMap(({ content }) => ('template' in content ? content.template : []))

describe('what a new family is proposed', () => {
  it('is a pack of 14 parts, of which the most needed come first', () => {
    const parts = proposal(nobody, year)
    expect(parts).toHaveLength(14)
    expect(parts.filter(({ moment: when }) => when === 'start')).toHaveLength(9)
    expect(parts.map(({ moment: when }) => when).lastIndexOf('start')).toBe(8)
  })

  it('has only letters that exist', () => {
    const known = templates.map(({ id }) => id)
    const all = (['kleuter', 'lager'] as const).flatMap((level) =>
      lettersOf({ level, childcare: true, swimming: true, meals: true }),
    )
    expect(all.filter((id) => !known.includes(id))).toEqual([])
  })

  it('follows the family', () => {
    expect(lettersOf(nobody)).toContain('welkom-lager')
    expect(lettersOf({ ...nobody, level: 'kleuter' })).toContain('eerste-schooldag')
    expect(lettersOf(nobody)).not.toContain('opvang')
    expect(lettersOf({ ...nobody, childcare: true, swimming: true, meals: true })).toEqual(
      expect.arrayContaining(['opvang', 'zwemmen', 'warm-eten']),
    )
  })
})

describe('a pack of last year', () => {
  const letter = aLetter({ values: { datum: '2025-11-25', waar: 'Bokrijk' } })
  const pack: Pack = {
    id: 'pakket',
    name: 'Nieuw gezin',
    changed: '2025-09-01T08:00:00.000Z',
    parts: [
      { id: 'a', moment: 'start', content: { kind: 'letter', letter } },
      { id: 'b', moment: 'week-3', content: { kind: 'calendar', schoolYear: 2025 } },
    ],
  }

  it('is known by its last change', () => {
    expect(isOfEarlierYear(pack, '2026-08-30')).toBe(false)
    expect(isOfEarlierYear(pack, '2026-09-01')).toBe(true)
  })

  it('moves its days and its calendar to this year, in letters of its own', async () => {
    const known = new Map([['uitstap', await templateOf('uitstap')]])
    const now = packForThisYear(pack, known, '2026-10-01', () => 'nieuw')
    expect(now.parts).toMatchObject([
      { id: 'a', content: { letter: { id: 'nieuw', values: { datum: '2026-11-24', waar: 'Bokrijk' } } } },
      { id: 'b', content: { schoolYear: 2026 } },
    ])
    expect(partsAt(now, 'start')[0]?.content).toMatchObject({ letter: { moved: { datum: '2025-11-25' } } })
  })

  it('takes its letters from the shelf, as long as they are there', () => {
    const changed = { ...letter, revision: 3, values: { waar: 'Gent' } }
    expect(withNewestLetters(pack, [changed]).parts[0]?.content).toEqual({ kind: 'letter', letter: changed })
    expect(withNewestLetters(pack, [letter])).toBe(pack)
    expect(withNewestLetters(pack, [])).toBe(pack)
  })
})
