import { languages } from '../../../src/catalogue/languages'
import { phrasesOf } from '../../../src/cli/content/parts'
import { drawn, dutch, templates, translations } from '../../unit/templates/content'
import { length, sentences } from '../../unit/templates/sentences'
import { type Figure, goalsTable, type Table } from '../support/figure'
import type { Part } from '../support/part'

const letters = templates.map((template) => new Set(phrasesOf(template).map(({ part }) => part)))
const isShared = (phrase: string) => letters.filter((phrases) => phrases.has(phrase)).length > 1
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

function contentTable(): Table {
  const lengths = sentences.map(({ sentence }) => length(sentence))
  const said = new Set(letters.flatMap((phrases) => [...phrases]))
  const counts: readonly (readonly [string, string, number])[] = [
    ['letters', 'letters', templates.length],
    [
      'questions',
      'questions that make the unspoken spoken',
      sum(templates.map(({ questions }) => questions.length)),
    ],
    ['phrases', 'phrases in Dutch', Object.keys(dutch).length],
    ['shared', '– of which said by more than one letter', [...said].filter(isShared).length],
    ['words', 'words of them', sum(Object.values(dutch).map(wordsIn))],
    ['longest', 'words in the longest sentence, values filled in', Math.max(...lengths)],
    ['average', 'words in a sentence, on average', sum(lengths) / lengths.length],
    ['tiles', 'pictograms', drawn.size],
    ['languages', 'languages, Dutch among them', languages.length],
  ]
  const figures = counts.map(([id, what, value]): Figure => ({ id: `content.${id}`, what, value, unit: '' }))
  return goalsTable('What there is to say', figures, [
    'A scripted teacher (`tests/journeys/teacher.spec.ts`, part of `npm test`, prints it) makes the outing letter in 4 languages on a fresh device in 24 acts and then the swimming letter in 16; the goal is at most 25. An act is a tap, a choice or a field filled in.',
  ])
}

const translationsTable = (): Table => ({
  title: 'Translations',
  columns: ['language', 'phrases', 'of', 'state'],
  rows: translations.map(({ language, phrases }) => [
    language.dutchName,
    String(Object.keys(dutch).filter((phrase) => Object.hasOwn(phrases, phrase)).length),
    String(Object.keys(dutch).length),
    'ruw',
  ]),
  notes: ['What was mended in the second pass stands in docs/translations/, per language.'],
})

export const content: Part = {
  title: 'The letters',
  about: 'Counted in `templates/` and `pictograms/`.',
  measure: async () => [contentTable(), translationsTable()],
}
