import type { PrintOrder } from '../../../batch/prints'
import { testSize } from '../../../compose/recognition'
import type { LanguageCode } from '../../../model/language'
import type { ConceptId } from '../../../model/tile'

/** What can be printed of the pictograms; the words of the scoring sheet are the screen's own. */
export const printKinds = ['booklet', 'stickers', 'cards', 'poster', 'test', 'scoring'] as const
export type PrintKind = (typeof printKinds)[number]

export const stickerGrids = ['21', '24', '40', '65'] as const
export type StickerGrid = (typeof stickerGrids)[number]

/** Everything that is chosen in the print panel. */
export interface PrintChoice {
  readonly kind: PrintKind
  /** A5 comes two by two on A4, to fold. */
  readonly booklet: 'A4' | 'A5'
  readonly poster: 'A4' | 'A3'
  readonly grid: StickerGrid
  /** How often each sticker is printed. */
  readonly copies: number
  /** Stickers that are gone from the first sheet. */
  readonly used: number
  /** In millimetres, to the right and down. */
  readonly right: number
  readonly down: number
  /** Beside Dutch, in the order in which they were chosen. */
  readonly languages: readonly LanguageCode[]
}

export const firstChoice: PrintChoice = {
  kind: 'booklet',
  booklet: 'A4',
  poster: 'A3',
  grid: '24',
  copies: 1,
  used: 0,
  right: 0,
  down: 0,
  languages: [],
}

/** How many languages fit beside Dutch. */
export function mostLanguages({ kind }: PrintChoice): number {
  if (kind === 'scoring') return 0
  return kind === 'booklet' || kind === 'poster' ? 3 : 1
}

export function toggleLanguage(choice: PrintChoice, code: LanguageCode): PrintChoice {
  const { languages } = choice
  const without = languages.filter((other) => other !== code)
  if (without.length < languages.length) return { ...choice, languages: without }
  // The language that was chosen last is wanted most.
  return { ...choice, languages: [...languages, code].slice(-Math.max(1, mostLanguages(choice))) }
}

/** At most so many, spread over the whole list. */
export function spread<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items
  return Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)]).flatMap(
    (item) => (item === undefined ? [] : [item]),
  )
}

type ScoringWords = Extract<PrintOrder, { kind: 'scoring' }>['words']

/** The order for the printer: these concepts, as chosen. */
export function orderOf(
  choice: PrintChoice,
  concepts: readonly ConceptId[],
  words: ScoringWords,
): PrintOrder {
  const languages = choice.languages.slice(0, mostLanguages(choice))
  const tested = { concepts: spread(concepts, testSize), languages }
  switch (choice.kind) {
    case 'booklet':
      return { kind: 'booklet', paper: choice.booklet, folded: choice.booklet === 'A5', concepts, languages }
    case 'poster':
      return { kind: 'poster', paper: choice.poster, concepts, languages }
    case 'stickers': {
      const { grid, used, right, down } = choice
      const copies = Object.fromEntries(concepts.map((id) => [id, choice.copies]))
      const plan = { grid, used, copies, shift: { x: right, y: down } }
      return { kind: 'stickers', plan, concepts, languages }
    }
    case 'cards':
      return { kind: 'stickers', plan: { grid: 'kaartjes' }, concepts, languages }
    case 'test':
      return { kind: 'test', ...tested }
    case 'scoring':
      return { kind: 'scoring', ...tested, words }
  }
}
