import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slotsIn, tidyTranslation, translationProblem } from '../../../src/model/translation-check'
import arabic from '../../../templates/phrases/ar.json'
import dutch from '../../../templates/phrases/nl.json'
import pashto from '../../../templates/phrases/ps.json'
import tigrinya from '../../../templates/phrases/ti.json'

const sentence = 'Wij vertrekken om {{vertrek}} van {{plek}}.'
const problem = (translation: string) => translationProblem(sentence, translation)

describe('a translation', () => {
  it('is right when it has the slots of the Dutch, in any order', () => {
    expect(problem('From {{plek}} we leave at {{vertrek}}.')).toBeUndefined()
  })
  it('may not lose a slot', () => {
    expect(problem('We leave at {{vertrek}}.')).toEqual({ kind: 'lost', slot: 'plek' })
  })
  it('may not double a slot', () => {
    expect(problem('{{plek}}: from {{plek}} at {{vertrek}}.')).toEqual({ kind: 'doubled', slot: 'plek' })
  })
  it('may not invent a slot', () => {
    expect(problem('{{plek}} {{vertrek}} {{prijs}}.')).toEqual({ kind: 'invented', slot: 'prijs' })
  })
  it('may not be empty, nor nothing but values', () => {
    expect(problem('')).toEqual({ kind: 'empty' })
    expect(problem('{{plek}} {{vertrek}}')).toEqual({ kind: 'empty' })
  })
  it('may not hide control characters or direction marks', () => {
    for (const hidden of ['\u0000', '\u202e', '\u200f', '\u2066', '\ufeff', '\u{e0041}', '\ud800']) {
      expect(problem(`At ${hidden}{{vertrek}} from {{plek}}.`)).toEqual({ kind: 'hidden' })
    }
  })
  it('keeps the joiners that Persian and Pashto are written with', () => {
    expect(problem('می\u200cرویم {{vertrek}} {{plek}}.')).toBeUndefined()
  })
  it('may not give commands to the program that fills the slots in', () => {
    for (const code of ['$t(kop.wat)', '{{ plek }}', '{{-plek}}', '}', '{{plek, money}}']) {
      expect(problem(`${code} {{plek}} {{vertrek}}`)).toEqual({ kind: 'code' })
    }
  })
  it('is not longer than any sentence can be', () => {
    expect(problem(`{{plek}} {{vertrek}} ${'a'.repeat(700)}`)).toEqual({ kind: 'long' })
  })
})

it('every translation that we ship passes', () => {
  for (const bank of [arabic, pashto, tigrinya]) {
    const problems = Object.entries(bank).filter(
      ([id, text]) => translationProblem(dutch[id as keyof typeof dutch] ?? '', text) !== undefined,
    )
    expect(problems).toEqual([])
  }
})

it('never throws, and whatever passes has exactly the slots of the Dutch', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^(\{\{(a|b)\}\}| |x|\}|\$t\(){0,8}$/),
  )
  fc.assert(
    fc.property(text, text, (nl, other) => {
      const tidy = tidyTranslation(other)
      if (translationProblem(nl, tidy) === undefined) {
        expect([...slotsIn(tidy)].sort()).toEqual([...slotsIn(nl)].sort())
      }
      expect(tidyTranslation(tidy)).toBe(tidy)
    }),
    { numRuns: 2_000 },
  )
})
