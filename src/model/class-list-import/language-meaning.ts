import type { LanguageCode } from '../language'

/** What a school may mean by a name of a language. A code can also be one without letters here: Tamazight, Chechen. */
export type LanguageMeaning =
  | { readonly kind: 'one'; readonly code: LanguageCode }
  /** The name says too little: Kurdish, Moroccan, or two languages in one cell. */
  | { readonly kind: 'several'; readonly codes: readonly LanguageCode[] }
  /** Not a name that we know; `near` are languages with a name almost like it. */
  | { readonly kind: 'unknown'; readonly near: readonly LanguageCode[] }

export interface LanguageKnowledge {
  /** What a text means. The text is not empty. */
  readonly meaning: (written: string) => LanguageMeaning
  /** Whether there are letters in it. */
  readonly hasLetters: (code: LanguageCode) => boolean
}
