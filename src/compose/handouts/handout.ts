import type { PicturedPhrase } from '../../model/handout'
import type { Language } from '../../model/language'
import { isChecked } from '../../model/policy'
import { type Approvals, reviewState } from '../../model/review'
import type { PhraseId } from '../../model/template'
import type { ConceptId } from '../../model/tile'
import type { WordBank } from '../../model/word-bank'
import type { Picto } from '../composed'
import { type Banks, type InAll, sayFoot, sayInAll } from '../dictionary'
import { clean } from '../text'

/** A tile with what it says: Dutch first, then the parents' language where there is one. */
export interface Spoken {
  readonly picto: Picto
  readonly said: InAll
}

/** What every handout has. */
export interface Handout {
  /** Dutch first. */
  readonly languages: readonly Language[]
  readonly title: InAll
  /** The pictograms on it. */
  readonly concepts: readonly ConceptId[]
  /** Says that it is a translation, that the Dutch counts, and how far it was checked. Empty in Dutch. */
  readonly foot: InAll
}

/** A label before a line to write on, with what is known already. */
export interface Blank {
  readonly label: InAll
  readonly value?: InAll
}

export const pictoOf = (id: ConceptId, [dutch]: Banks): Picto => ({
  tile: { kind: 'concept', id },
  alt: dutch.labels[id] ?? id,
})

export const spoken = ({ picture, phrase }: PicturedPhrase, banks: Banks): Spoken => ({
  picto: pictoOf(picture, banks),
  said: sayInAll(banks, phrase),
})

/** Several sentences as one paragraph per language: what a parent can read stands together. */
export function paragraph(banks: Banks, phrases: readonly PhraseId[]): InAll {
  const sentences = phrases.map((phrase) => sayInAll(banks, phrase))
  return banks.map(({ language }, index) => ({
    language,
    text: sentences.flatMap((sentence) => sentence[index]?.text ?? []).join(' '),
  }))
}

/** All that a handout shows and says, so that its foot is honest about all of it. */
interface Content {
  readonly title: PhraseId
  readonly phrases: readonly PhraseId[]
  readonly pictured: readonly PicturedPhrase[]
}

/** Title, languages, pictograms and foot. */
export function common({ title, phrases, pictured }: Content, banks: Banks, approvals: Approvals): Handout {
  const [dutch] = banks
  const said = [title, ...phrases, ...pictured.map(({ phrase }) => phrase)]
  const isBankChecked = (bank: WordBank) =>
    said.every((id) => {
      const approval = approvals[bank.language.code]?.[id]
      return isChecked(reviewState(approval, dutch.phrases[id] ?? '', bank.phrases[id]))
    })
  return {
    languages: banks.map(({ language }) => language),
    title: sayInAll(banks, title),
    concepts: [...new Set(pictured.map(({ picture }) => picture))],
    foot: sayFoot(banks, isBankChecked),
  }
}

export const blank = (banks: Banks, label: PhraseId, typed = ''): Blank => {
  const text = clean(typed)
  const [{ language }] = banks
  return { label: sayInAll(banks, label), ...(text !== '' && { value: [{ language, text }] }) }
}
