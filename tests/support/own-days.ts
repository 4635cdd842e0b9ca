import fc from 'fast-check'
import { addDays } from '../../src/model/day'
import type { OwnDay } from '../../src/model/school-days'

const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))

interface Allowed {
  readonly pictures: readonly string[]
  /** Days around 1 September 2026, and how long things last. */
  readonly from: fc.Arbitrary<number>
  readonly length: fc.Arbitrary<number>
}

/** Own days as a school may type them, right or wrong. */
export const anyOwnDays = ({ pictures, from, length }: Allowed): fc.Arbitrary<readonly OwnDay[]> =>
  fc.uniqueArray(
    fc
      .record({
        id: fc.uuid(),
        free: fc.boolean(),
        picture: fc.constantFrom(...pictures),
        from: from.map((count) => addDays('2026-09-01', count)),
        length,
        weekly: fc.boolean(),
        starts: fc.option(time),
        ends: fc.option(time),
      })
      .map(({ id, free, picture, from: first, length: days, weekly, starts, ends }): OwnDay => {
        const dated = { id, from: first, to: addDays(first, days) }
        if (free) return { ...dated, kind: 'free' }
        return {
          ...dated,
          kind: 'event',
          picture,
          ...(weekly && { weekly }),
          ...(starts !== null && { starts }),
          ...(ends !== null && { ends }),
        }
      }),
    { selector: ({ id }) => id, maxLength: 14 },
  )
