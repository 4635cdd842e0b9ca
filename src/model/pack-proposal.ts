import type { PackContent, PackMoment } from './pack'
import type { TemplateId } from './template'
import type { ConceptId } from './tile'

export const schoolLevels = ['kleuter', 'lager'] as const
export type SchoolLevel = (typeof schoolLevels)[number]

/** What decides which papers a family needs. */
export interface FamilyProfile {
  readonly level: SchoolLevel
  /** Before or after school. */
  readonly childcare: boolean
  readonly swimming: boolean
  /** A warm meal or soup at school. */
  readonly meals: boolean
}

/** A part that is proposed; a letter is still to be begun. */
export interface PackWish {
  readonly moment: PackMoment
  readonly content: Exclude<PackContent, { readonly kind: 'letter' }> | { readonly template: TemplateId }
}

/** Good news that is true of every child in its first weeks: the first paper that a child brings home is a glad one. */
const goodNews = ['blij', 'gespeeld', 'vriend', 'niet-bang'] as const

/**
 * What a new family gets: with the first talk what it needs on the first days, in week 3 what can wait. All at once is too
 * much to hear.
 */
export function proposal(
  { level, childcare, swimming, meals }: FamilyProfile,
  { schoolYear, concepts }: { readonly schoolYear: number; readonly concepts: readonly ConceptId[] },
): readonly PackWish[] {
  const letter = (template: TemplateId, wanted = true) => (wanted ? [{ template }] : [])
  const start: readonly PackWish['content'][] = [
    { kind: 'talk' },
    ...letter(level === 'kleuter' ? 'eerste-schooldag' : 'welkom-lager'),
    ...letter('uren-poort'),
    ...letter('boekentas'),
    ...letter('afhalen'),
    ...letter('ziek'),
    ...letter('opvang', childcare),
    { kind: 'contacts' },
    { kind: 'handout', handout: 'answers' },
    { kind: 'handout', handout: 'news', cards: goodNews },
  ]
  const later: readonly PackWish['content'][] = [
    { kind: 'dictionary', concepts },
    { kind: 'calendar', schoolYear },
    ...letter('zwemmen', swimming),
    ...letter('warm-eten', meals),
    ...letter('bijdrageregeling'),
    ...letter('schooltoeslag'),
    ...letter('fotos'),
  ]
  return [
    ...start.map((content) => ({ moment: 'start' as const, content })),
    ...later.map((content) => ({ moment: 'week-3' as const, content })),
  ]
}
