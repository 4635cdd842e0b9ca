import type { Child, ClassList } from './class-list'
import { type Day, dayParts, daysBetween } from './day'
import { schoolYearOf } from './school-year'

/** The school year that one makes lists for: in July and August the next. Undefined for text that is no day. */
export function yearOfLists(today: Day): number | undefined {
  const year = schoolYearOf(today)
  const isSummer = [7, 8].includes(dayParts(today)?.month ?? 0)
  return year !== undefined && isSummer ? year + 1 : year
}

/** Whether a class is of a school year that is over. From July on it is. */
export const isOver = ({ schoolYear }: Pick<ClassList, 'schoolYear'>, today: Day): boolean =>
  schoolYear < (yearOfLists(today) ?? schoolYear)

/** A year of translations: then the school asks whether plain Dutch with pictograms will do. */
const dayOfYear = 365

/** Whether this family has had translations for so long that the school should ask again. */
export const asksAgain = ({ reads, since }: Child, today: Day): boolean =>
  reads !== 'nl' && since !== undefined && (daysBetween(since, today) ?? 0) >= dayOfYear
