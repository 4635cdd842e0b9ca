import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/compose/compose'
import { hash } from '../../../src/model/hash'
import type { FreeLine } from '../../../src/model/letter'
import { ownSentence } from '../../../src/model/own-sentence'
import type { RoughPolicy } from '../../../src/model/policy'
import type { Approval, Approvals } from '../../../src/model/review'
import { reviewedWords } from '../../../src/model/reviewed-words'
import { aCorrection } from '../../support/corrections'
import { letter, template } from '../model/fixtures'
import { arabicBank, dutchBank } from './fixtures'

const approval = (id: string): Approval => ({
  dutch: hash(dutchBank.phrases[id] ?? ''),
  translation: hash(arabicBank.phrases[id] ?? ''),
  times: 1,
  by: 'AB',
  on: '2026-11-01',
})
const checked = (...ids: readonly string[]): Approvals => ({
  ar: Object.fromEntries(ids.map((id) => [id, approval(id)])),
})
const inArabic = (approvals: Approvals, rough?: RoughPolicy) =>
  compose(template, letter, { dutch: dutchBank, target: arabicBank, approvals, ...(rough && { rough }) })
const sentences = ({ sections }: ReturnType<typeof inArabic>) =>
  sections.flatMap(({ lines }) => lines.flatMap((line) => line.sentences))
const said = (composed: ReturnType<typeof inArabic>, id: string) =>
  sentences(composed).find((words) => words.id === id)

describe('a page of which some sentences were checked', () => {
  it('marks those that were not, and says at its foot what the mark means', () => {
    const page = inArabic(checked('proef.wat'))
    expect(said(page, 'proef.wat')?.translation).not.toContain('~')
    expect(said(page, 'proef.ziek')?.translation).toMatch(/\u00a0~$/)
    expect(page.foot.map(({ id }) => id)).toEqual(['voet.vertaling', 'voet.deels'])
  })
  it('has no marks when none was checked: the foot says it of all', () => {
    const page = inArabic({})
    expect(sentences(page).filter(({ translation }) => translation?.includes('~'))).toEqual([])
    expect(page.foot.map(({ id }) => id)).toEqual(['voet.vertaling', 'voet.ruw'])
  })
})

describe('a school that prints only what was checked', () => {
  it('has the Dutch alone beside the pictogram, with no line to write on', () => {
    const page = inArabic(checked('proef.wat'), 'dutch')
    expect(said(page, 'proef.wat')?.translation).toBeDefined()
    expect(said(page, 'proef.ziek')).toMatchObject({ withheld: true })
    expect(said(page, 'proef.ziek')).not.toHaveProperty('translation')
    expect(page.foot.map(({ id }) => id)).toEqual(['voet.vertaling', 'voet.nagekeken'])
  })
  it('never loses the Dutch of a sentence', () => {
    const dutch = (page: ReturnType<typeof inArabic>) => sentences(page).map((words) => words.dutch)
    expect(dutch(inArabic({}, 'dutch'))).toEqual(dutch(inArabic({})))
  })
})

describe('a sentence that the teacher wrote', () => {
  const line: FreeLine = { id: 'x', section: 'goed-om-te-weten', text: 'Wij zingen in de  bus.' }
  const returned = (how: 'csv' | 'machine') =>
    aCorrection({
      language: 'ar',
      phrase: ownSentence('Wij zingen in de bus.'),
      dutch: hash('Wij zingen in de bus.'),
      old: '',
      new: 'نغني في الحافلة.',
      how,
    })
  const withReturned = (how: 'csv' | 'machine') => {
    const { target, approvals } = reviewedWords(dutchBank, arabicBank, {}, [returned(how)])
    const page = compose(template, { ...letter, extra: [line] }, { dutch: dutchBank, target, approvals })
    return page.sections.flatMap(({ lines }) => lines).find(({ source }) => source === 'free:x')?.sentences[0]
  }

  it('is said in every letter once its translation came back', () => {
    expect(withReturned('csv')).toMatchObject({ translation: 'نغني في الحافلة.', state: 'nagekeken' })
  })
  it('stays rough when only a machine translated it', () => {
    expect(withReturned('machine')).toMatchObject({ state: 'ruw' })
  })
})
