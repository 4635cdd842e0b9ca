import { mergeOrders } from '../model/merge-list'
import type { PilePlan } from '../model/pile-plan'
import { translationReasons } from '../model/print-record'
import { fieldsOf, isCount, isInstant, isLetter, isText, isTexts } from './gate'
import { isClassList } from './gate-records'
import type { PileFile } from './store'

/** The gate of piles that are being printed. */

const isFilled = (value: unknown): value is string => isText(value) && value !== ''

/** True for a whole plan of a pile. */
export function isPilePlan(value: unknown): value is PilePlan {
  const plan = fieldsOf(value)
  if (plan === undefined) return false
  const { id, letter, title, lists, languages, order, names, bothSides, cover, inkSaver, reason, changed } =
    plan
  return (
    isFilled(id) &&
    isLetter(letter) &&
    isText(title) &&
    Array.isArray(lists) &&
    lists.every(isClassList) &&
    isTexts(languages) &&
    mergeOrders.some((known) => known === order) &&
    [names, bothSides, cover, inkSaver].every((choice) => typeof choice === 'boolean') &&
    translationReasons.some((known) => known === reason) &&
    isInstant(changed)
  )
}

/** True for a whole file of a pile. */
export function isPileFile(value: unknown): value is PileFile {
  const file = fieldsOf(value)
  if (file === undefined) return false
  const { id, pile, part, name, content, failed, changed } = file
  return (
    [id, pile, name].every(isFilled) &&
    isCount(part) &&
    content instanceof Blob &&
    isTexts(failed) &&
    isInstant(changed)
  )
}
