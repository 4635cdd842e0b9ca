import { describe, expect, it } from 'vitest'
import type { Template } from '../../../src/model/template'
import { teacher, templates } from './content'

/** Every word that the form of a letter asks for, without the letter's own name before it. */
const asked = (template: Template): readonly string[] => [
  ...Object.entries(template.slots).flatMap(([slot, definition]) => [
    `slot.${slot}`,
    ...(definition.type === 'choice' ? definition.options.map((option) => `option.${slot}.${option}`) : []),
  ]),
  ...template.questions.flatMap(({ id, answers }) => [
    `question.${id}`,
    ...answers.map((answer) => `answer.${id}.${answer}`),
  ]),
]

describe.each(['nl', 'fr', 'en'])('what the teacher reads in %s', (language) => {
  const words = teacher(language)
  const find = (template: Template, key: string) =>
    [`${template.id}.${key}`, `shared.${key}`].find((id) => Object.hasOwn(words, id))

  it('names every letter, its fields, choices, questions and answers', () => {
    for (const template of templates) {
      const keys = ['name', 'search', ...asked(template)]
      expect(keys.filter((key) => find(template, key) === undefined)).toEqual([])
    }
  })

  it('holds no word that nothing asks for', () => {
    const used = new Set(
      templates.flatMap((template) =>
        ['name', 'search', ...asked(template)].map((key) => find(template, key)),
      ),
    )
    expect(Object.keys(words).filter((key) => !used.has(key))).toEqual([])
  })

  it('is as complete as the Dutch', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(teacher('nl')).sort())
    expect(Object.values(words).filter((text) => text.trim() === '' || text !== text.trim())).toEqual([])
  })

  it('asks questions that end in a question mark, with answers that differ', () => {
    for (const template of templates) {
      for (const { id, answers } of template.questions) {
        expect(words[find(template, `question.${id}`) ?? '']).toMatch(/\?$/)
        const texts = answers.map((answer) => words[find(template, `answer.${id}.${answer}`) ?? ''])
        expect(new Set(texts).size).toBe(answers.length)
      }
    }
  })
})
