import type { PhraseId } from '../../model/template'

/** `templates/glossary/nl.json`: a term of school -> the Dutch words for it, and what it is. */
export type DutchGlossary = Readonly<
  Record<
    string,
    {
      readonly forms: readonly string[]
      readonly means: string
      /** Sentences in which the Dutch word means something else, and what. */
      readonly except?: Readonly<Record<PhraseId, string>>
    }
  >
>

/** `templates/glossary/<language>.json`: how each term is said. */
export type Glossary = Readonly<
  Record<
    string,
    {
      /** Words or stems: one of them stands in every sentence whose Dutch has the term. */
      readonly say: readonly string[]
      /** Why there is more than one, where that is more than the forms of one word. */
      readonly why?: string
      /** Sentences that say it in another way, and why. */
      readonly except?: Readonly<Record<PhraseId, string>>
    }
  >
>
