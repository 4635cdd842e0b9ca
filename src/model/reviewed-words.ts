import { type Correction, personOf } from './correction'
import { hash } from './hash'
import { mergeCorrections, peopleOf } from './merge-corrections'
import { ownText } from './own-sentence'
import type { Approval, Approvals } from './review'
import type { PhraseId } from './template'
import { translationProblem } from './translation-check'
import type { WordBank } from './word-bank'

const labelPrefix = 'label:'

/** A sentence by its phrase, the word of a pictogram by `label:<concept>`, or a teacher's own sentence in Dutch. */
export function sentenceOf({ language, phrases, labels }: WordBank, id: PhraseId): string | undefined {
  const own = language.code === 'nl' ? ownText(id) : undefined
  if (own !== undefined) return own
  const [words, key] = id.startsWith(labelPrefix) ? [labels, id.slice(labelPrefix.length)] : [phrases, id]
  return Object.hasOwn(words, key) ? words[key] : undefined
}

/** One way to say a sentence, and who found it right. */
interface Candidate {
  readonly text: string
  readonly approval: Approval
}

function approvalOf(
  text: string,
  corrections: readonly Correction[],
  shipped: Approval | undefined,
): Approval {
  const shippedPeople = shipped ? shipped.by.split(',').map(personOf) : []
  const others = peopleOf(corrections.filter(({ how }) => how !== 'machine')).filter(
    (by) => !shippedPeople.includes(personOf(by)),
  )
  const last = corrections.at(-1)
  return {
    dutch: last?.dutch ?? shipped?.dutch ?? '',
    translation: hash(text),
    times: (shipped?.times ?? 0) + others.length,
    by: [...(shipped ? [shipped.by] : []), ...others].join(', '),
    on: [shipped?.on ?? '', last?.on.slice(0, 10) ?? ''].reduce((a, b) => (a > b ? a : b)),
  }
}

/** Twice is as good as it gets: more people do not outvote a later correction that two people approved. */
const rank = ({ approval }: Candidate) => Math.min(approval.times, 2)

/**
 * The translation that is printed: what most people approved, up to two; then the last correction. A correction that was
 * made for other Dutch is used only where there is nothing newer, and then counts as out of date.
 * @param corrections of this sentence, the last one last.
 * @returns undefined when the shipped translation and its approval stand as they are.
 */
function bestSaid(
  dutch: string,
  shipped: string | undefined,
  approval: Approval | undefined,
  corrections: readonly Correction[],
): Candidate | undefined {
  // Checked when it came in, but the Dutch may have got other slots since.
  const sound = corrections.filter((correction) => !translationProblem(dutch, correction.new))
  const fresh = sound.filter((correction) => correction.dutch === hash(dutch))
  if (fresh.length === 0) {
    const old = sound.findLast((one) => shipped === undefined || [one.old, one.new].includes(shipped))
    return old && { text: old.new, approval: approvalOf(old.new, [old], undefined) }
  }
  const isCurrent =
    shipped !== undefined && approval?.dutch === hash(dutch) && approval.translation === hash(shipped)
  const given = [...new Set(fresh.map((correction) => correction.new).reverse())].reverse()
  const texts = isCurrent && !given.includes(shipped) ? [shipped, ...given] : given
  return texts
    .map((text) => {
      const agreeing = fresh.filter((correction) => correction.new === text)
      return {
        text,
        approval: approvalOf(text, agreeing, text === shipped && isCurrent ? approval : undefined),
      }
    })
    .reduce((best, next) => (rank(next) >= rank(best) ? next : best))
}

/** The words of one language as this school says them, and how far they were checked. */
export interface ReviewedWords {
  readonly target: WordBank
  readonly approvals: Approvals
}

/** Puts what people found on this device over the words and approvals that are shipped. */
export function reviewedWords(
  dutch: WordBank,
  target: WordBank,
  approvals: Approvals,
  corrections: readonly Correction[],
): ReviewedWords {
  const { code } = target.language
  const byPhrase = new Map<PhraseId, Correction[]>()
  for (const correction of mergeCorrections(corrections, [])) {
    if (correction.language !== code) continue
    const list = byPhrase.get(correction.phrase)
    if (list) list.push(correction)
    else byPhrase.set(correction.phrase, [correction])
  }
  const shippedApprovals = approvals[code] ?? {}
  const said = [...byPhrase].flatMap(([phrase, list]) => {
    const sentence = sentenceOf(dutch, phrase)
    const best = sentence && bestSaid(sentence, sentenceOf(target, phrase), shippedApprovals[phrase], list)
    return best ? [[phrase, best] as const] : []
  })
  if (said.length === 0) return { target, approvals }
  const texts = (isLabel: boolean) =>
    Object.fromEntries(
      said
        .filter(([phrase]) => phrase.startsWith(labelPrefix) === isLabel)
        .map(([phrase, { text }]) => [isLabel ? phrase.slice(labelPrefix.length) : phrase, text]),
    )
  const own = Object.fromEntries(said.map(([phrase, { approval }]) => [phrase, approval]))
  return {
    target: {
      ...target,
      phrases: { ...target.phrases, ...texts(false) },
      labels: { ...target.labels, ...texts(true) },
    },
    approvals: { ...approvals, [code]: { ...shippedApprovals, ...own } },
  }
}
