import type { PhraseId } from '../template'

/** The rules over what a teacher types, most important first. `registry.ts` says which rule of the design each one is. */
export type RuleId =
  | 'exists'
  | 'missing-day'
  | 'phone'
  | 'money'
  | 'time'
  | 'date'
  | 'vague'
  | 'abbreviation'
  | 'jargon'
  | 'synonym'
  | 'family'
  | 'address'
  | 'formal'
  | 'indirect'
  | 'opening'
  | 'modal'
  | 'figure'
  | 'number'
  | 'diminutive'
  | 'shouting'
  | 'long'
  | 'list'
  | 'clause'
  | 'passive'
  | 'nominal'
  | 'split-verb'
  | 'negation'
  | 'brackets'
  | 'long-word'

export type Severity = 'error' | 'warning' | 'tip'

/** What kind of text it is: a sentence of a letter, a proper name, one thing of a list, a number to dial. */
export type TextKind = 'sentence' | 'name' | 'list' | 'phone'

/** A proposal that one tap takes. */
export type Fix =
  /** Puts `text` in the place of the characters from `from` up to `to` (UTF-16 units). */
  | { readonly kind: 'replace'; readonly from: number; readonly to: number; readonly text: string }
  /** Says it with a shipped sentence, which is translated already. */
  | { readonly kind: 'phrase'; readonly phrase: PhraseId; readonly text: string }
  /** Takes the line away: the letter says it already. */
  | { readonly kind: 'remove' }

/** Something in a text that parents, or a translation, may stumble over. It never stops the printing. */
export interface Finding {
  readonly rule: RuleId
  readonly severity: Severity
  /** The characters it is about, as UTF-16 units. */
  readonly from: number
  readonly to: number
  /** Why, as a key of the interface's words (`coach.` before it), with the values of that sentence. */
  readonly why: string
  readonly values?: Readonly<Record<string, string | number>>
  /** Best first; empty when only the teacher can tell. */
  readonly fixes: readonly Fix[]
}

/** What a rule finds; the registry adds the rule's name and severity. */
export interface Found {
  readonly from: number
  readonly to: number
  /** When the rule has more than one reason; without it the rule's own name is the key. */
  readonly why?: string
  readonly values?: Finding['values']
  readonly fixes?: readonly Fix[]
}

export const replace = (from: number, to: number, text: string): Fix => ({ kind: 'replace', from, to, text })

/** The text after a fix that replaces some of it, with single spaces and a capital where a sentence begins. */
export function applyFix(text: string, fix: Extract<Fix, { kind: 'replace' }>): string {
  const changed = text.slice(0, fix.from) + fix.text + text.slice(fix.to)
  if (fix.text !== '') return changed
  // A word was left out: what stood around it closes up.
  return changed
    .replace(/ {2,}/g, ' ')
    .replace(/^[\s,;:.!]+/, '')
    .replace(/\s+(?=[.,;:!?])/g, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
