import type { CheckRow } from '../model/check-sheet'
import type { Letter } from '../model/letter'
import { ownSentence } from '../model/own-sentence'
import { type Approvals, reviewState } from '../model/review'
import { sentenceOf } from '../model/reviewed-words'
import type { PhraseId, SlotId, Template } from '../model/template'
import { slotsIn } from '../model/translation-check'
import type { WordBank } from '../model/word-bank'
import { compose } from './compose'
import type { Composed, Words } from './composed'
import { formatValue } from './values'

/** Where sentences are looked up, and what explains them. */
export interface SheetSources {
  readonly dutch: WordBank
  readonly target: WordBank
  readonly approvals: Approvals
  /** Per phrase, for translators. */
  readonly notes: Readonly<Record<PhraseId, string>>
  /** Their examples show what slots look like; the first that knows a slot shows it. */
  readonly templates: readonly Template[]
}

function pictosOf({ sections, slip }: Composed): ReadonlyMap<PhraseId, string> {
  const lines = [...sections.flatMap((section) => section.lines), ...(slip?.lines ?? [])]
  return new Map(
    lines.flatMap(({ sentences, pictos }) => {
      const tile = pictos.find((picto) => picto.tile.kind === 'concept')?.tile
      return tile?.kind === 'concept' ? sentences.map(({ id }) => [id, tile.id] as const) : []
    }),
  )
}

/** A teacher's own words are checked as a sentence that any letter may have. */
const idOf = ({ id, dutch }: Words): PhraseId => (id.startsWith('free:') ? ownSentence(dutch) : id)

/** The sentences that stand on a letter, each once, in reading order, and the picture beside each. */
export function sentencesOfLetter(
  template: Template,
  letter: Letter,
  { dutch, target, approvals }: SheetSources,
): ReadonlyMap<PhraseId, string | undefined> {
  const composed = compose(template, letter, { dutch, target, approvals })
  const { title, strip, sections, slip, foot } = composed
  const lines = [...sections.flatMap((section) => section.lines), ...(slip?.lines ?? [])]
  const words = [
    title,
    ...strip.map((item) => item.words),
    ...sections.flatMap(({ heading, lines: rows }) => [heading, ...rows.flatMap((row) => row.sentences)]),
    ...(slip ? [slip.title, ...slip.lines.flatMap((row) => row.sentences)] : []),
    ...lines.flatMap(({ field }) => (field?.kind === 'options' ? field.options.map((one) => one.words) : [])),
    ...foot,
  ]
  const pictures = pictosOf(composed)
  // Made labels, such as a date, are no sentences.
  const asked = words.filter((one) => sentenceOf(dutch, idOf(one)) !== undefined)
  return new Map(asked.map((one) => [idOf(one), pictures.get(one.id)]))
}

/** Every sentence, or every word of a pictogram, that can be said. */
export const everySentence = ({ dutch }: SheetSources, what: 'sentences' | 'labels'): readonly PhraseId[] =>
  what === 'sentences' ? Object.keys(dutch.phrases) : Object.keys(dutch.labels).map((id) => `label:${id}`)

/** A slot's example value in words, from the letter that the phrase belongs to, else from any that has such a slot. */
function exampleValue(
  phrase: PhraseId,
  slot: SlotId,
  templates: readonly Template[],
  bank: WordBank,
): string {
  const own = templates.filter(({ id }) => phrase.startsWith(`${id}.`))
  for (const { slots, sample } of [...own, ...templates]) {
    const kind = slots[slot]
    const value = kind && formatValue(kind, sample[slot], bank.calendar)
    if (value !== undefined) return value
  }
  return '…'
}

/** Numbered rows for an interpreter. What a teacher typed never gets in: values are those of the example letters. */
export function checkRows(
  ids: Iterable<readonly [PhraseId, string | undefined]>,
  { dutch, target, approvals, notes, templates }: SheetSources,
): readonly CheckRow[] {
  const approved = approvals[target.language.code] ?? {}
  return [...ids].flatMap(([id, picture]) => {
    const sentence = sentenceOf(dutch, id)
    if (sentence === undefined) return []
    const translation = sentenceOf(target, id)
    const fill = (text: string, bank: WordBank) =>
      text.replace(/\{\{(\w+)\}\}/g, (_, slot: string) => exampleValue(id, slot, templates, bank))
    const hasSlots = slotsIn(sentence).length > 0
    const shown = picture ?? (id.startsWith('label:') ? id.slice('label:'.length) : undefined)
    return {
      id,
      dutch: sentence,
      translation: translation ?? '',
      note: Object.hasOwn(notes, id) ? (notes[id] ?? '') : '',
      example: {
        dutch: hasSlots ? fill(sentence, dutch) : '',
        translation: hasSlots && translation ? fill(translation, target) : '',
      },
      state: reviewState(approved[id], sentence, translation),
      ...(shown !== undefined && { picture: shown }),
    }
  })
}
