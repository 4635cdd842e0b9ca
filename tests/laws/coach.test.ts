import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyFix } from '../../src/model/coach/finding'
import { addDays } from '../../src/model/day'
import { coach, labelled, today } from '../coach/score'

/** Pieces of what teachers write, in any order, with anything between them. */
const pieces = fc.constantFrom(...labelled.flatMap(({ text }) => text.split(' ')))
const typed = fc
  .array(fc.oneof({ weight: 5, arbitrary: pieces }, fc.string({ unit: 'grapheme', maxLength: 6 })), {
    maxLength: 25,
  })
  .map((words) => words.join(' '))
const kind = fc.constantFrom('sentence', 'name', 'list', 'phone')

it('speaks only of characters that are there', () => {
  fc.assert(
    fc.property(typed, kind, (text, kind) => {
      for (const { from, to, fixes } of coach(text, kind, today)) {
        expect(from).toBeGreaterThanOrEqual(0)
        expect(from).toBeLessThan(to)
        expect(to).toBeLessThanOrEqual(text.length)
        for (const fix of fixes) if (fix.kind === 'replace') expect(applyFix(text, fix)).not.toBe(text)
      }
    }),
  )
})

it('is content with a date that it wrote itself, whatever day it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 330 }), (now, ahead) => {
      const today = addDays('2026-11-16', now)
      const [, month, day] = addDays(today, ahead).split('-').map(Number)
      const text = `Kom op ${day}/${month}.`
      const [finding] = coach(text, 'sentence', today)
      const fix = finding?.fixes[0]
      expect(fix?.kind).toBe('replace')
      if (fix?.kind !== 'replace') return
      expect(coach(applyFix(text, fix), 'sentence', today)).toEqual([])
    }),
  )
})

it('stays quiet about an empty text', () => {
  expect(coach('  ', 'sentence', today)).toEqual([])
})
