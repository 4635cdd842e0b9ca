import type { PileJob, PilePart } from '../../../batch/pile'
import { fileName } from '../../../files/file-name'
import type { TablePrint } from '../../../layout/table'
import type { LanguageCode } from '../../../model/language'
import { letterForClass } from '../../../model/letter-for-class'
import { type MergedCopy, mergedCopies } from '../../../model/merge-list'
import { familyCounts } from '../../../model/merge-summary'
import { dividePile, type PilePlan } from '../../../model/pile-plan'

/** A part of a pile before it is made: what its file is called, and who gets what is in it. */
export interface PlannedPart {
  /** Without extension. No child is named in it. */
  readonly name: string
  readonly copies: readonly MergedCopy[]
}

export const copiesOf = ({ lists, languages, order }: PilePlan): readonly MergedCopy[] =>
  mergedCopies(lists, languages, order)

/** More classes than this are not named in the name of a file. */
const mostNamed = 4

function nameOf(copies: readonly MergedCopy[], title: string, number: string): string {
  const groups = [...new Set(copies.map(({ recipient }) => recipient.group))]
  return fileName(title, number, ...(groups.length <= mostNamed ? groups : []))
}

/** The parts of a pile. The same plan gives the same parts: after a reload the others are made. */
export function partsOf(plan: PilePlan): readonly PlannedPart[] {
  const parts = dividePile(copiesOf(plan), plan.order)
  return parts.map((copies, index) => ({
    name: nameOf(copies, plan.title, parts.length > 1 ? `${index + 1}-van-${parts.length}` : ''),
    copies,
  }))
}

/** What is left to be made of a pile, with its cover sheet on the first part. */
export function pileJob(
  plan: PilePlan,
  isMade: (part: number) => boolean,
  cover: TablePrint | undefined,
): Pick<PileJob, 'parts' | 'bothSides' | 'inkSaver'> {
  // One value per class: what was laid out for one child is known for the next.
  const letters = new Map(plan.lists.map((list) => [list, letterForClass(plan.letter, list)]))
  const parts = partsOf(plan).flatMap(({ name, copies }, index): PilePart[] =>
    isMade(index)
      ? []
      : [
          {
            name,
            ...(index === 0 && cover && { cover }),
            copies: copies.map(({ list, language, recipient }) => ({
              letter: letters.get(list) ?? plan.letter,
              language,
              ...(plan.names && { recipient }),
            })),
          },
        ],
  )
  return { parts, bothSides: plan.bothSides, inkSaver: plan.inkSaver }
}

/** How many families get each translation. */
export const familiesOf = (plan: PilePlan): ReadonlyMap<LanguageCode, number> =>
  familyCounts(copiesOf(plan).filter(({ language }) => language !== plan.languages[0]))
