import type { Child, ClassList } from '../class-list'
import type { Day } from '../day'
import type { NewChild, NewClass } from './proposal'
import { plain } from './table'

/** What a proposal still needs from the outside to become class lists. */
export interface Finish {
  readonly schoolYear: number
  /** Lists that are kept already: one of the same class and year is replaced. */
  readonly present: readonly ClassList[]
  readonly today: Day
  /** ISO 8601 instant. */
  readonly now: string
  readonly newId: () => string
}

const key = (name: string) => plain(name) || name

/** The list that a class of a proposal would replace. */
export const replacedBy = (
  { name }: NewClass,
  { present, schoolYear }: Pick<Finish, 'present' | 'schoolYear'>,
): ClassList | undefined =>
  present.find((list) => list.schoolYear === schoolYear && key(list.name) === key(name))

/** A child that was in the list keeps its id and the day since when it gets translations. */
function kept({ row: _, ...child }: NewChild, before: Child | undefined, { today, newId }: Finish): Child {
  const since = child.since ?? before?.since ?? (child.reads === 'nl' ? undefined : today)
  return { ...child, id: before?.id ?? newId(), ...(since !== undefined && { since }) }
}

/** The class lists that a person said yes to. */
export function finish(classes: readonly NewClass[], options: Finish): readonly ClassList[] {
  return classes.map((proposed): ClassList => {
    const before = replacedBy(proposed, options)
    const children = new Map(before?.children.map((child) => [key(child.name), child]))
    const teacher = proposed.teacher ?? before?.teacher
    return {
      id: before?.id ?? options.newId(),
      name: proposed.name,
      ...(teacher !== undefined && { teacher }),
      schoolYear: options.schoolYear,
      children: proposed.children.map((child) => kept(child, children.get(key(child.name)), options)),
      changed: options.now,
    }
  })
}
