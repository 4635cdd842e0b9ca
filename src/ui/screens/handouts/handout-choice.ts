import type { HandoutOrder } from '../../../batch/handouts'
import type { CopyNote } from '../../../layout/handouts/faces'
import type { CardId, HandoutKind } from '../../../model/handout'
import type { LanguageCode } from '../../../model/language'

/** Everything that is chosen and typed on the screen. */
export interface HandoutChoice {
  readonly kind: HandoutKind
  /** At least one, in the order in which they were chosen. */
  readonly news: readonly CardId[]
  /** Names with commas between them. */
  readonly children: string
  /** `2026-11-24`, or empty. */
  readonly date: string
  /** Absent until a teacher types it: then the name that is known already. */
  readonly teacher?: string
  /** Which letter the slips answer. */
  readonly letter: string
  /** Whether the teacher wants a Dutch copy beside the parents' sheet. */
  readonly copy: boolean
  readonly explained: readonly CardId[]
  /** Beside the Dutch. */
  readonly language?: LanguageCode
}

export const firstChoice: HandoutChoice = {
  kind: 'news',
  news: ['geholpen'],
  children: '',
  date: '',
  letter: '',
  copy: true,
  explained: ['oudercontact', 'clb'],
}

/** A name longer than this does not fit on the line of a card in readable type. */
export const longestName = 60

/** The names that a teacher typed or pasted: with commas, or under each other. */
export const namesIn = (typed: string): readonly string[] =>
  typed.split(/[,;\n]/).flatMap((name) => name.trim() || [])

/** The list with one more or one less; the last one stays, so that there is always something to print. */
export function toggled(chosen: readonly CardId[], id: CardId): readonly CardId[] {
  if (!chosen.includes(id)) return [...chosen, id]
  return chosen.length === 1 ? chosen : chosen.filter((other) => other !== id)
}

/** The order for the printer. A copy is for the teacher, who reads Dutch already on a Dutch sheet. */
export function orderOf(choice: HandoutChoice, note: CopyNote): HandoutOrder {
  const { kind, language, date } = choice
  const languages = language === undefined ? [] : [language]
  switch (kind) {
    case 'news': {
      const facts = {
        children: namesIn(choice.children),
        teacher: choice.teacher ?? '',
        ...(date !== '' && { date }),
      }
      return { kind, cards: choice.news, facts, languages }
    }
    case 'answers':
      return { kind, letter: choice.letter, languages }
    case 'looking':
    case 'telling':
      return { kind, languages, ...(choice.copy && language !== undefined && { copy: note }) }
    case 'explained':
      return { kind, cards: choice.explained, languages }
  }
}
