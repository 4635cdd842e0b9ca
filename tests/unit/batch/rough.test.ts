import { describe, expect, it } from 'vitest'
import { createEngine } from '../../../src/batch/engine'
import { loadReviewedWords } from '../../../src/catalogue/reviewed'
import { loadWords } from '../../../src/catalogue/words'
import { hash } from '../../../src/model/hash'
import type { RoughPolicy } from '../../../src/model/policy'
import { aCorrection } from '../../support/corrections'
import { sampleOf, world } from '../../support/engine'

const letter = await sampleOf('luizen')
const dutch = await loadWords('nl')
const { target } = await loadReviewedWords('fr', [])

/** One person found these sentences right. */
const approved = (ids: readonly string[]) =>
  ids.map((id) => {
    const said = target.phrases[id] ?? ''
    const seen = { dutch: hash(dutch.phrases[id] ?? ''), old: said, new: said }
    return aCorrection({ language: 'fr', phrase: id, ...seen })
  })
const editionWith = (rough: RoughPolicy, ids: readonly string[]) =>
  createEngine({ ...world, corrections: () => approved(ids), rough: () => rough }).edition(letter, 'fr')

describe('a school that does not print what nobody checked', () => {
  it('gives the Dutch letter where nothing was checked', async () => {
    for (const rough of ['dutch', 'refuse'] as const)
      expect((await editionWith(rough, [])).composed.variant).toBe('dutch')
  })
  it('prints the sentences that were checked, or waits until all of them were', async () => {
    expect((await editionWith('dutch', ['luizen.titel'])).composed.variant).toBe('beside')
    expect((await editionWith('refuse', ['luizen.titel'])).composed.variant).toBe('dutch')
    const all = await editionWith('refuse', Object.keys(target.phrases))
    expect(all.composed.variant).toBe('beside')
  })
})

describe('a school that prints everything', () => {
  it('prints the translation as rough as it is', async () => {
    expect((await editionWith('mark', [])).composed.variant).toBe('beside')
  })
})
