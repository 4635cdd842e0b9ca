import { createCoach } from '../../../src/model/coach/coach'
import { createFindExisting } from '../../../src/model/coach/existing'
import { labelled, precision, recall, scores, today, words } from '../../coach/score'
import { dutch } from '../../unit/templates/content'
import { type Figure, goalsTable, type Table } from '../support/figure'
import type { Part } from '../support/part'
import { median, worst } from '../support/statistics'

const percent = (share: number) => Math.round(1000 * share) / 10

function accuracyTable(): Table {
  const aside = scores(labelled.filter((sentence) => sentence.aside))
  const tuned = new Map(
    scores(labelled.filter((sentence) => !sentence.aside)).map((score) => [score.group, score]),
  )
  const shares = (score: (typeof aside)[number]) => [
    `${percent(precision(score))} %`,
    `${percent(recall(score))} %`,
  ]
  return {
    title: 'What it finds',
    columns: ['rules about', 'faults kept aside', 'precision', 'recall', 'tuned on: precision', 'recall'],
    rows: aside.map((score) => {
      const other = tuned.get(score.group)
      return [score.group, String(score.marks), ...shares(score), ...(other ? shares(other) : ['', ''])]
    }),
    notes: [
      `${labelled.length} sentences, ${labelled.filter(({ faults }) => faults.length === 0).length} of them faultless; every third is kept aside. Goals: precision ≥ 90 %, recall ≥ 80 %, held by \`npm test\`.`,
      'One person wrote the sentences, marked them and made the rules: expect less on the letters of others.',
    ],
  }
}

/** A letter full of own sentences, all of them typed key by key. */
const lines = labelled.filter(({ kind, text }) => kind === undefined && text.length > 30).slice(0, 20)

function speedTable(repeats: number): Table {
  const fastest: number[] = []
  const around = { fill: (phrase: string) => dutch[phrase], says: () => false }
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const read = createCoach(words, dutch)
    const findExisting = createFindExisting(words, dutch)
    let key = 0
    for (const { text } of lines)
      for (let end = 1; end <= text.length; end += 1) {
        const typed = text.slice(0, end)
        const start = performance.now()
        // Every line of the letter is asked for; only the one being typed has changed.
        for (const line of lines) read(line.text, 'sentence', today)
        read(typed, 'sentence', today)
        findExisting(typed, around)
        fastest[key] = Math.min(fastest[key] ?? Number.POSITIVE_INFINITY, performance.now() - start)
        key += 1
      }
  }
  const figures: readonly Figure[] = [
    { id: 'coach.key', what: 'one key in a letter of 20 own sentences', value: median(fastest), unit: 'ms' },
    { id: 'coach.key-slow', what: '– the slowest of them', value: worst(fastest), unit: 'ms' },
  ]
  return goalsTable('How fast it reads', figures, [
    `${fastest.length} keys in Node, each sentence typed from its first letter; per key the fastest of ${repeats} times, for the machine does other things too.`,
  ])
}

export const coach: Part = {
  title: 'The coach',
  about: 'The coach for plain Dutch, on the sentences of `tests/coach/sentences.json`.',
  measure: async ({ quick }) => [accuracyTable(), speedTable(quick ? 1 : 5)],
}
