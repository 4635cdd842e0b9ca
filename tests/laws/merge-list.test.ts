import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MergedCopy, mergedCopies, mergeOrders, readersOf } from '../../src/model/merge-list'
import { languageCounts, summariesOf } from '../../src/model/merge-summary'
import { dividePile, mostCopies } from '../../src/model/pile-plan'
import { anyClasses } from '../support/class-lists'

const shipped = ['nl', 'ar', 'fr', 'uk']
const order = fc.constantFrom(...mergeOrders)
const runs = { numRuns: 200 }

const reader = ({ child, reads }: MergedCopy) => `${child.id} ${reads}`

describe('the copies for some classes', () => {
  it('are as many as every reader of every child asked for, and not one more', () => {
    fc.assert(
      fc.property(anyClasses, order, (lists, by) => {
        const wanted = lists.flatMap(({ children }) =>
          children.flatMap((child) =>
            readersOf(child).flatMap((reads) =>
              Array.from({ length: child.copies }, () => `${child.id} ${reads}`),
            ),
          ),
        )
        expect(mergedCopies(lists, shipped, by).map(reader).toSorted()).toEqual(wanted.toSorted())
      }),
      runs,
    )
  })

  it('are in the language of the reader, or in Dutch where letters cannot be written in it', () => {
    fc.assert(
      fc.property(anyClasses, order, (lists, by) => {
        for (const { reads, language } of mergedCopies(lists, shipped, by)) {
          expect(language).toBe(shipped.includes(reads) ? reads : 'nl')
        }
      }),
      runs,
    )
  })

  it('lie in the order of the lists, per language too when they are sorted by language', () => {
    fc.assert(
      fc.property(anyClasses, (lists) => {
        const inClass = mergedCopies(lists, shipped, 'class')
        const place = new Map(lists.flatMap(({ children }) => children).map(({ id }, index) => [id, index]))
        const places = (copies: readonly MergedCopy[]) => copies.map(({ child }) => place.get(child.id) ?? -1)
        expect(places(inClass)).toEqual(places(inClass).toSorted((one, other) => one - other))
        const sorted = mergedCopies(lists, shipped, 'language')
        expect(sorted.map(({ language }) => language)).toEqual(
          shipped.flatMap((code) => inClass.filter(({ language }) => language === code).map(() => code)),
        )
        for (const code of shipped) {
          const of = (copies: readonly MergedCopy[]) =>
            copies.filter(({ language }) => language === code).map(reader)
          expect(of(sorted)).toEqual(of(inClass))
        }
      }),
      runs,
    )
  })

  it('are counted once each', () => {
    fc.assert(
      fc.property(anyClasses, order, (lists, by) => {
        const copies = mergedCopies(lists, shipped, by)
        const sum = (counts: readonly { readonly copies: number }[]) =>
          counts.reduce((total, count) => total + count.copies, 0)
        expect(sum(languageCounts(copies, shipped))).toBe(copies.length)
        const summaries = summariesOf(lists, copies, shipped)
        expect(sum(summaries)).toBe(copies.length)
        for (const summary of summaries) expect(sum(summary.languages)).toBe(summary.copies)
      }),
      runs,
    )
  })

  it('are divided over files without losing, doubling or moving one', () => {
    fc.assert(
      fc.property(anyClasses, order, (lists, by) => {
        const copies = mergedCopies(lists, shipped, by)
        const parts = dividePile(copies, by)
        expect(parts.flat()).toEqual(copies)
        for (const part of parts) {
          expect(part.length).toBeGreaterThan(0)
          expect(part.length).toBeLessThanOrEqual(mostCopies)
        }
      }),
      runs,
    )
  })
})
