import { expect, it } from 'vitest'
import { emptySchool } from '../../../../../src/model/school'
import { suggestionsFor } from '../../../../../src/model/school-profile'
import {
  type Answers,
  knownAnswers,
  questions,
  withAnswer,
} from '../../../../../src/ui/screens/school/introduction'

const answers: Answers = {
  name: 'De Klimop',
  phone: ' 09 123 45 67 ',
  class: '2A',
  teacher: 'juf Anke',
  sender: 'juf Anke',
}
const answered = questions.reduce((school, question) => withAnswer(school, question, answers), emptySchool)

it('asks at most five short questions', () => {
  expect(questions.length).toBeLessThanOrEqual(5)
})

it('puts each answer where letters and the profile look for it', () => {
  expect(answered).toEqual({
    ...emptySchool,
    school: { school: 'De Klimop', telefoon: '09 123 45 67' },
    class: { klas: '2A', leerkracht: 'juf Anke' },
    groups: [{ name: '2A', teacher: 'juf Anke' }],
  })
})

it('knows its answers when it is opened again', () => {
  expect(knownAnswers(answered)).toEqual({ ...answers, phone: '09 123 45 67' })
})

it('takes nothing back when a question stays empty', () => {
  const empty: Answers = { name: '', phone: ' ', class: '', teacher: '', sender: '' }
  for (const question of questions) expect(withAnswer(answered, question, empty)).toEqual(answered)
})

it('changes the teacher of a class that was known, and offers both in letters', () => {
  const other = withAnswer(answered, 'class', { ...answers, teacher: 'meester Jan' })
  expect(other.groups).toEqual([{ name: '2A', teacher: 'meester Jan' }])
  expect([suggestionsFor(other, 'klas'), suggestionsFor(other, 'leerkracht')]).toEqual([
    ['2A'],
    ['meester Jan'],
  ])
  expect(suggestionsFor(other, 'school')).toEqual([])
})
