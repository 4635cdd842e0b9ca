import { type Correction, correctionKey, personOf } from './correction'
import { hash } from './hash'
import type { PhraseId } from './template'

/** What comes and what goes, in one step. */
export interface CorrectionChange {
  readonly put: readonly Correction[]
  readonly remove: readonly Correction[]
}

/** A total order: later opinions come last, and of two at the same moment everyone picks the same one. */
const orderOf = ({ on, language, phrase, dutch, old, new: text, by, how }: Correction) =>
  JSON.stringify([on, language, phrase, dutch, text, old, by, how])

/** Of those with the same key the last, where the last stood. */
function byKey(corrections: readonly Correction[]): Map<string, Correction> {
  const kept = new Map<string, Correction>()
  for (const correction of corrections) {
    const key = correctionKey(correction)
    kept.delete(key)
    kept.set(key, correction)
  }
  return kept
}

/**
 * The opinions of two devices together: of each person the last about each sentence. The same whichever comes first, and
 * however often. Only people who changed their mind take an approval back.
 */
export function mergeCorrections(
  one: readonly Correction[],
  other: readonly Correction[],
): readonly Correction[] {
  const ordered = [...one, ...other]
    .map((correction) => ({ correction, order: orderOf(correction) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
  return [...byKey(ordered.map(({ correction }) => correction)).values()]
}

/** The corrections after a change. */
export const afterChange = (present: readonly Correction[], { put, remove }: CorrectionChange) => {
  const kept = byKey(present)
  for (const correction of remove) kept.delete(correctionKey(correction))
  for (const correction of put) kept.set(correctionKey(correction), correction)
  return [...kept.values()]
}

/** The change that takes another one back. */
export function undoChange(
  present: readonly Correction[],
  { put, remove }: CorrectionChange,
): CorrectionChange {
  const before = byKey(present)
  const touched = [...byKey([...remove, ...put]).values()]
  return {
    put: touched.flatMap((correction) => before.get(correctionKey(correction)) ?? []),
    remove: touched.filter((correction) => !before.has(correctionKey(correction))),
  }
}

/** A sentence of which people have given different translations. */
export interface Conflict {
  readonly phrase: PhraseId
  /** One for each translation, the last given first. */
  readonly opinions: readonly Correction[]
}

/**
 * The sentences of one language about which people do not agree, for the Dutch as it is now.
 * @param dutchOf the Dutch of a phrase; undefined for one that is no longer shipped.
 */
export function conflictsIn(
  corrections: readonly Correction[],
  dutchOf: (phrase: PhraseId) => string | undefined,
): readonly Conflict[] {
  const phrases = new Map<PhraseId, Map<string, Correction>>()
  for (const correction of mergeCorrections(corrections, [])) {
    const dutch = dutchOf(correction.phrase)
    if (dutch === undefined || hash(dutch) !== correction.dutch) continue
    const opinions = phrases.get(correction.phrase) ?? new Map<string, Correction>()
    opinions.delete(correction.new)
    phrases.set(correction.phrase, opinions.set(correction.new, correction))
  }
  return [...phrases]
    .filter(([, opinions]) => opinions.size > 1)
    .map(([phrase, opinions]) => ({ phrase, opinions: [...opinions.values()].reverse() }))
    .sort((a, b) => (a.phrase < b.phrase ? -1 : 1))
}

/** The people who gave these opinions, each once. */
export const peopleOf = (corrections: readonly Correction[]): readonly string[] => [
  ...new Map(corrections.map(({ by }) => [personOf(by), by])).values(),
]
