import type { Letter, LetterId } from '../model/letter'

/** What the shelf on the device and the one in memory do alike. */

/** Letters, last changed first. */
export function lastChangedFirst(letters: readonly Letter[]): readonly Letter[] {
  return [...letters].sort(byText(({ changed }) => changed)).reverse()
}

/** For sorting by an instant or another plain text. */
export function byText<T>(text: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0)
}

/** A copy that changes nothing. */
export const asItIs = (letter: Letter): Letter => letter

/** The same words as a letter of its own. A copy of the sample is the teacher's. */
export function copyOf(
  letter: Letter,
  { id, instant }: { readonly id: LetterId; readonly instant: string },
): Letter {
  const { sample: _, ...own } = letter
  return { ...own, id, created: instant, changed: instant, revision: 0 }
}
