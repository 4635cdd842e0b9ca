import { slotValue } from '../model/condition'
import type { Letter } from '../model/letter'
import { ownSentence, ownText } from '../model/own-sentence'
import { isChecked, type RoughPolicy } from '../model/policy'
import { type Approvals, reviewState } from '../model/review'
import type { PhraseId, SlotId, Template } from '../model/template'
import type { ConceptId } from '../model/tile'
import { slotsIn } from '../model/translation-check'
import type { WordBank } from '../model/word-bank'
import type { Words } from './composed'
import { type Say, sayIn } from './say'
import { clean, isolate } from './text'
import { formatValue, gap } from './values'

/** The words that a letter is said with: the Dutch, and the reader's language when it is another. */
export interface Banks {
  readonly dutch: WordBank
  readonly target?: WordBank
  readonly approvals: Approvals
  /** What happens to sentences that nobody checked; they are said where it is not told. */
  readonly rough?: RoughPolicy
}

/** Says the phrases and labels of one letter in Dutch and in the reader's language. */
export interface Speaker {
  readonly phrase: (id: PhraseId) => Words
  /** The same, said whatever the school does with sentences that nobody checked: the law asks for it. */
  readonly foot: (id: PhraseId) => Words
  readonly label: (concept: ConceptId) => Words
  /** A made label, for example the short date under a date tile. */
  readonly made: (id: string, write: (bank: WordBank) => string | undefined) => Words | undefined
  /** A teacher's own words: translated once an interpreter has sent a translation of them. */
  readonly own: (id: string, text: string) => Words
  readonly gaps: ReadonlySet<SlotId>
}

export function speakerFor(
  template: Template,
  letter: Letter,
  { dutch, target, approvals, rough }: Banks,
): Speaker {
  const gaps = new Set<SlotId>()
  const approved = target ? (approvals[target.language.code] ?? {}) : {}

  const slotsOf = (bank: WordBank, sentence: string) =>
    Object.fromEntries(
      slotsIn(sentence).map((id) => {
        const slot = template.slots[id]
        if (!slot) return [id, isolate(clean(String(letter.values[id] ?? '')))]
        const text = formatValue(slot, slotValue(letter, id), bank.calendar)
        if (text === undefined) gaps.add(id)
        return [id, text ?? gap(slot)]
      }),
    )

  const sayFilled = (bank: WordBank, say: Say, id: PhraseId) => say(id, slotsOf(bank, bank.phrases[id] ?? ''))
  const sayDutch = sayIn(dutch)
  const sayTarget = target && sayIn(target)

  /** The words as the school lets them be printed. */
  const said = (words: Words): Words => {
    if (rough !== 'dutch' || words.translation === undefined || isChecked(words.state)) return words
    const { translation: _, ...dutchOnly } = words
    return { ...dutchOnly, withheld: true }
  }

  const phrase = (id: PhraseId): Words => {
    const translation = target && sayTarget ? sayFilled(target, sayTarget, id) : undefined
    return {
      id,
      dutch: sayFilled(dutch, sayDutch, id) ?? id,
      ...(translation !== undefined && { translation }),
      state: target ? reviewState(approved[id], dutch.phrases[id] ?? '', target.phrases[id]) : 'goedgekeurd',
    }
  }

  return {
    gaps,
    phrase: (id) => said(phrase(id)),
    foot: phrase,
    label: (concept) => {
      const translation = target?.labels[concept]
      return said({
        id: `label:${concept}`,
        dutch: dutch.labels[concept] ?? concept,
        ...(translation !== undefined && { translation }),
        state: target
          ? reviewState(approved[`label:${concept}`], dutch.labels[concept] ?? '', translation)
          : 'goedgekeurd',
      })
    },
    made: (id, write) => {
      const words = write(dutch)
      const translation = target && write(target)
      if (words === undefined) return undefined
      return { id, dutch: words, ...(translation !== undefined && { translation }), state: 'goedgekeurd' }
    },
    own: (id, text) => {
      const words = clean(text)
      const key = ownSentence(words)
      const translation = target?.phrases[key]
      return said({
        id,
        dutch: words,
        ...(translation !== undefined && { translation }),
        state: target ? reviewState(approved[key], ownText(key) ?? '', translation) : 'goedgekeurd',
      })
    },
  }
}
