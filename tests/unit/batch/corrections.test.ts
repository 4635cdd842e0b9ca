import { describe, expect, it } from 'vitest'
import { createEngine } from '../../../src/batch/engine'
import { loadWords } from '../../../src/catalogue/words'
import type { Correction } from '../../../src/model/correction'
import { hash } from '../../../src/model/hash'
import { allWords } from '../../support/all-words'
import { aCorrection } from '../../support/corrections'
import { sampleOf, world } from '../../support/engine'

const phrase = 'alle.hulp-tolk'
const [dutch, turkish] = await Promise.all([loadWords('nl'), loadWords('tr')])
const about = (change: Partial<Correction>) =>
  aCorrection({
    language: 'tr',
    phrase,
    dutch: hash(dutch.phrases[phrase] ?? ''),
    old: turkish.phrases[phrase] ?? '',
    ...change,
  })

async function said(corrections: readonly Correction[]) {
  const engine = createEngine({ ...world, corrections: () => corrections })
  const { composed } = await engine.edition(await sampleOf('uitstap'), 'tr')
  return allWords(composed).find(({ id }) => id === phrase)
}

describe('the letters of a school', () => {
  it('say what its interpreter made of a sentence', async () => {
    expect(await said([about({ new: 'Tercüman getirebilirsiniz.' })])).toMatchObject({
      translation: 'Tercüman getirebilirsiniz.',
      state: 'nagekeken',
    })
  })
  it('say a sentence that two people approved as it was', async () => {
    expect(await said([about({}), about({ by: 'CD' })])).toMatchObject({
      translation: turkish.phrases[phrase],
      state: 'goedgekeurd',
    })
  })
  it('say it in that language only', async () => {
    expect(await said([about({ language: 'ar', new: 'x' })])).toMatchObject({ state: 'ruw' })
  })
})
