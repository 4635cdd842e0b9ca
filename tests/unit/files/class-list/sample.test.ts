import { expect, it } from 'vitest'
import { loadLanguageNames } from '../../../../src/catalogue/language-names'
import { readClassFile } from '../../../../src/files/class-list/read'
import { sampleList } from '../../../../src/files/class-list/sample'
import { noAnswers } from '../../../../src/model/class-list-import/proposal'
import { propose } from '../../../../src/model/class-list-import/propose'

it('gives a sample list that is read without a question', async () => {
  const read = readClassFile(new TextEncoder().encode(sampleList), 'voorbeeldlijst.csv')
  if (!read.ok || !read.value[0]) throw new Error('not read')
  const proposal = propose(read.value[0], noAnswers, await loadLanguageNames())
  expect(proposal).toMatchObject({ questions: [], refused: [], waiting: 0, isUnclear: false })
  expect(proposal.columns.every(({ role }) => role !== 'skip')).toBe(true)
  expect(proposal.classes[0]?.children.map(({ name, reads }) => [name, reads])).toEqual([
    ['Emma', 'nl'],
    ['Yasmine', 'ar'],
    ['Ömer', 'tr'],
  ])
})
