import type { SlotId } from './template'

/**
 * Why a translation cannot be printed. `empty` no words · `long` no sentence is so long · `hidden` characters that nobody
 * sees, such as direction marks · `code` braces or other signs that mean something to the program · `lost`, `invented`,
 * `doubled` the places of values are not those of the Dutch.
 */
export type TranslationProblem =
  | { readonly kind: 'empty' | 'long' | 'hidden' | 'code' }
  | { readonly kind: 'lost' | 'invented' | 'doubled'; readonly slot: SlotId }

/** In UTF-16 units. The longest sentence we ship has a third of it. */
const longest = 600

const slot = /\{\{(\w+)\}\}/g

/**
 * Control characters, direction marks, byte order marks and tags. The joiners U+200C and U+200D stay: Persian and Pashto are
 * written with them.
 */
const hidden =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/u

/** The names of the slots of a sentence, in order, as often as they stand there. */
export const slotsIn = (sentence: string): readonly SlotId[] =>
  [...sentence.matchAll(slot)].map(([, name = '']) => name)

/** A translation as it is kept: composed characters, one line, no spaces at the ends. */
export const tidyTranslation = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/ *[\t\r\n]+ */g, ' ')
    .trim()

const count = (names: readonly SlotId[], name: SlotId) => names.filter((other) => other === name).length

/** What keeps a translation of a Dutch sentence from being printed; undefined when nothing does. */
export function translationProblem(dutch: string, translation: string): TranslationProblem | undefined {
  if (translation.replace(slot, '').trim() === '') {
    // A sentence that is nothing but a value has no other words in any language.
    if (translation === '' || dutch.replace(slot, '').trim() !== '') return { kind: 'empty' }
  }
  if (translation.length > longest) return { kind: 'long' }
  if (hidden.test(translation) || !translation.isWellFormed()) return { kind: 'hidden' }
  if (/[{}]|\$t\(/.test(translation.replace(slot, ''))) return { kind: 'code' }
  const [wanted, given] = [slotsIn(dutch), slotsIn(translation)]
  for (const name of new Set([...wanted, ...given])) {
    const difference = count(given, name) - count(wanted, name)
    if (difference < 0) return { kind: 'lost', slot: name }
    if (difference > 0) return { kind: wanted.includes(name) ? 'doubled' : 'invented', slot: name }
  }
  return undefined
}
