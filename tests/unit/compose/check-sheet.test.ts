import { describe, expect, it } from 'vitest'
import { loadTemplate, templates as summaries } from '../../../src/catalogue/templates'
import { loadApprovals, loadNotes, loadWords } from '../../../src/catalogue/words'
import { checkRows, everySentence, sentencesOfLetter } from '../../../src/compose/check-sheet'
import { sampleOf, templateOf } from '../../support/engine'

const [dutch, target, approvals, notes, ...all] = await Promise.all([
  loadWords('nl'),
  loadWords('ar'),
  loadApprovals(),
  loadNotes(),
  ...summaries.map(({ id }) => loadTemplate(id)),
])
const sources = { dutch, target, approvals, notes, templates: all.flatMap((template) => template ?? []) }

describe('a check sheet', () => {
  it('of a letter has every shipped sentence on it once, in reading order, with its picture', async () => {
    const rows = checkRows(
      sentencesOfLetter(await templateOf('uitstap'), await sampleOf('uitstap'), sources),
      sources,
    )
    expect(rows[0]?.id).toBe((await templateOf('uitstap')).title)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.some(({ picture }) => picture !== undefined)).toBe(true)
  })

  it('never holds what a teacher filled in; a sentence of the teacher stands there as one', async () => {
    const sample = await sampleOf('uitstap')
    const secret = 'Fatima Geheim'
    const typed = Object.fromEntries(
      Object.entries(sample.values).map(([slot, value]) => [
        slot,
        typeof value === 'string' ? secret : value,
      ]),
    )
    const extra = [{ id: 'x', section: 'hulp' as const, text: 'Wij zingen.' }]
    const letter = { ...sample, values: { ...sample.values, ...typed }, extra }
    const rows = checkRows(sentencesOfLetter(await templateOf('uitstap'), letter, sources), sources)
    expect(JSON.stringify(rows)).not.toContain('Geheim')
    expect(rows.filter(({ id }) => id.startsWith('eigen:')).map(({ dutch }) => dutch)).toEqual([
      'Wij zingen.',
    ])
  })

  it('fills an example value in every slot, in both languages', () => {
    const rows = checkRows(
      everySentence(sources, 'sentences').map((id) => [id, undefined] as const),
      sources,
    )
    const slotted = rows.filter(({ dutch: sentence }) => sentence.includes('{{'))
    expect(slotted.length).toBeGreaterThan(100)
    for (const { example, translation } of slotted) {
      expect(example.dutch).not.toContain('{{')
      expect(example.translation === '').toBe(translation === '')
    }
  })

  it('of everything has each sentence, and each word of a pictogram, with its picture', () => {
    const labels = checkRows(
      everySentence(sources, 'labels').map((id) => [id, undefined] as const),
      sources,
    )
    expect(labels).toHaveLength(Object.keys(dutch.labels).length)
    expect(labels.find(({ id }) => id === 'label:bus')).toMatchObject({
      dutch: 'bus',
      picture: 'bus',
      state: 'ruw',
    })
  })
})
