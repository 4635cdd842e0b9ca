import type { Carried } from './carried'
import { type Correction, correctionKey } from './correction'
import { forOthers, type TemplateOf } from './exchange'
import { hash } from './hash'
import type { Letter } from './letter'
import { mergeCorrections } from './merge-corrections'
import { type OwnPictures, ownPicture } from './own-picture'
import type { Pack } from './pack'
import { same } from './same'
import type { ConceptId } from './tile'
import type { Workspace } from './workspace'
import type { WorkspaceChange } from './workspace-change'

/** A record that both have, but not alike: theirs comes beside ours, under an id of its own. */
export interface Beside<T> {
  readonly ours: T
  readonly theirs: T
}

export interface RecordPlan<T> {
  readonly fresh: readonly T[]
  readonly beside: readonly Beside<T>[]
  readonly same: number
}

/** Two people of whom one finds another translation right than the other. */
export interface Disagreement {
  readonly ours: Correction
  readonly theirs: Correction
}

/** What opening a colleague's file will do. Nothing that stands here is replaced. */
export interface ExchangePlan {
  readonly letters: RecordPlan<Letter>
  readonly packs: RecordPlan<Pack>
  readonly corrections: {
    readonly fresh: readonly Correction[]
    readonly disagreements: readonly Disagreement[]
    readonly same: number
  }
  /** Pictograms for which only they, or both, have a picture of their own. */
  readonly pictures: {
    readonly fresh: readonly ConceptId[]
    readonly other: readonly ConceptId[]
    readonly same: number
  }
}

function planRecords<T extends { readonly id: string }>(
  ours: readonly T[],
  theirs: readonly T[],
  essenceOf: (record: T) => unknown,
): RecordPlan<T> {
  const here = new Map(ours.map((record) => [record.id, record]))
  const fresh: T[] = []
  const beside: Beside<T>[] = []
  for (const record of theirs) {
    const known = here.get(record.id)
    const essence = essenceOf(record)
    // The same file opened twice gives the same id, and so one copy.
    const id = `${record.id}~${hash(JSON.stringify(essence))}`
    if (!known) fresh.push(record)
    else if (!same(essenceOf(known), essence) && !here.has(id))
      beside.push({ ours: known, theirs: { ...record, id } })
  }
  return { fresh, beside, same: theirs.length - fresh.length - beside.length }
}

/** What a letter says, apart from when it was written and for whom it is printed. */
function essenceOfLetter(letter: Letter, templateOf: TemplateOf): unknown {
  const template = templateOf(letter.template)
  const { values, answers, left, extra } = template ? forOthers(letter, template) : letter
  return { template: letter.template, values, answers, left, extra }
}

function essenceOfPack({ name, parts }: Pack, templateOf: TemplateOf): unknown {
  const inside = parts.map(({ content, ...part }) => ({
    ...part,
    content: content.kind === 'letter' ? essenceOfLetter(content.letter, templateOf) : content,
  }))
  return { name, parts: inside }
}

function planCorrections(
  ours: readonly Correction[],
  theirs: readonly Correction[],
): ExchangePlan['corrections'] {
  const here = new Set(ours.map((one) => JSON.stringify([correctionKey(one), one.new, one.dutch, one.on])))
  // An older opinion of somebody whose later one is known here says nothing any more.
  const merged = new Set(mergeCorrections(ours, theirs))
  const fresh = theirs.filter(
    (one) => merged.has(one) && !here.has(JSON.stringify([correctionKey(one), one.new, one.dutch, one.on])),
  )
  const about = ({ language, phrase, dutch }: Correction) => JSON.stringify([language, phrase, dutch])
  const known = new Map(ours.map((one) => [about(one), one]))
  const disagreements = fresh.flatMap((one) => {
    const other = known.get(about(one))
    return other && other.new !== one.new ? [{ ours: other, theirs: one }] : []
  })
  return { fresh, disagreements, same: theirs.length - fresh.length }
}

function planPictures(ours: OwnPictures, theirs: OwnPictures): ExchangePlan['pictures'] {
  const ids = Object.keys(theirs)
  const fresh = ids.filter((id) => !ownPicture(ours, id))
  const other = ids.filter((id) => {
    const known = ownPicture(ours, id)
    return known && known.pixels.png !== ownPicture(theirs, id)?.pixels.png
  })
  return { fresh, other, same: ids.length - fresh.length - other.length }
}

/** Looks what a colleague's file would bring, before anything is done. */
export function planExchange(present: Workspace, carried: Carried, templateOf: TemplateOf): ExchangePlan {
  const { letters = [], packs = [], corrections = [], pictures = {} } = carried
  return {
    letters: planRecords(present.letters, letters, (letter) => essenceOfLetter(letter, templateOf)),
    packs: planRecords(present.packs, packs, (pack) => essenceOfPack(pack, templateOf)),
    corrections: planCorrections(present.corrections, corrections),
    pictures: planPictures(present.school.pictures ?? {}, pictures),
  }
}

/** What somebody decided about what is not alike. */
export interface ExchangeDecision {
  /** Keys of opinions that stay out. */
  readonly without: ReadonlySet<string>
  /** Pictograms for which their picture takes the place of ours. */
  readonly theirs: ReadonlySet<ConceptId>
}

/**
 * The change that takes what a colleague gave.
 * @param adopted a letter of theirs with our school at its head.
 */
export function exchangeChange(
  present: Workspace,
  carried: Carried,
  plan: ExchangePlan,
  { without, theirs }: ExchangeDecision,
  adopted: (letter: Letter) => Letter,
): WorkspaceChange {
  const coming = <T>({ fresh, beside }: RecordPlan<T>) => [...fresh, ...beside.map((both) => both.theirs)]
  const packs = coming(plan.packs).map((pack) => ({
    ...pack,
    parts: pack.parts.map((part) =>
      part.content.kind === 'letter'
        ? { ...part, content: { ...part.content, letter: adopted(part.content.letter) } }
        : part,
    ),
  }))
  const taken = [...plan.pictures.fresh, ...plan.pictures.other.filter((id) => theirs.has(id))]
  const pictures = Object.fromEntries(
    taken.flatMap((id) => {
      const picture = ownPicture(carried.pictures ?? {}, id)
      return picture ? [[id, picture] as const] : []
    }),
  )
  return {
    letters: { put: coming(plan.letters).map(adopted), remove: [] },
    packs: { put: packs, remove: [] },
    corrections: {
      put: plan.corrections.fresh.filter((one) => !without.has(correctionKey(one))),
      remove: [],
    },
    ...(taken.length > 0 && {
      school: { ...present.school, pictures: { ...present.school.pictures, ...pictures } },
    }),
  }
}
