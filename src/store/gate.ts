import { type Correction, checkWays } from '../model/correction'
import type { FreeLine, Letter } from '../model/letter'
import type { OwnPicture, OwnPictures } from '../model/own-picture'
import { readPng } from '../model/png'
import { type Policy, roughPolicies } from '../model/policy'
import { outcomes, type Tally } from '../model/recognition'
import { emptySchool, type School, type SchoolGroup, type Values } from '../model/school'
import { dayProblem, type OwnDay } from '../model/school-days'
import type { SlotValue } from '../model/template'
import { sectionOrder } from '../model/template'
import type { Pixels } from '../model/tile'
import { type Settings, type SharedFolder, standardSettings } from './store'

/** The gate through which every stored record passes: what was written by an older or broken app never gets in unseen. */

type Fields = Readonly<Record<string, unknown>>

export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
}

export const isText = (value: unknown): value is string => typeof value === 'string'
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
export const isInstant = (value: unknown): value is string =>
  isText(value) && !Number.isNaN(Date.parse(value))
export const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(isText)

function isRecordOf<T>(
  value: unknown,
  is: (item: unknown) => item is T,
): value is Readonly<Record<string, T>> {
  const fields = fieldsOf(value)
  return fields !== undefined && Object.values(fields).every((item) => item === undefined || is(item))
}

function isSlotValue(value: unknown): value is SlotValue {
  return isText(value) || isTexts(value) || typeof value === 'number'
}

const isValues = (value: unknown): value is Values => isRecordOf(value, isSlotValue)

function isFreeLine(value: unknown): value is FreeLine {
  const line = fieldsOf(value)
  return (
    line !== undefined &&
    isText(line['id']) &&
    sectionOrder.some((section) => section === line['section']) &&
    isText(line['text']) &&
    (line['phrase'] === undefined || isText(line['phrase'])) &&
    (line['picture'] === undefined || isText(line['picture']))
  )
}

/** True for a whole opinion. Whether its slots fit the Dutch is looked at when it is used: the Dutch may change. */
export function isCorrection(value: unknown): value is Correction {
  const correction = fieldsOf(value)
  if (correction === undefined) return false
  const { language, phrase, dutch, old, new: text, by, on, how } = correction
  return (
    [language, phrase, dutch, text, by].every((part) => isText(part) && part !== '') &&
    isText(old) &&
    isInstant(on) &&
    checkWays.some((way) => way === how)
  )
}

/** True for a whole letter. What its template asks of the values is not looked at: templates change, letters stay. */
export function isLetter(value: unknown): value is Letter {
  const letter = fieldsOf(value)
  if (letter === undefined) return false
  const texts = [letter['id'], letter['template']]
  const extra = letter['extra']
  return (
    texts.every((text) => isText(text) && text !== '') &&
    isCount(letter['templateVersion']) &&
    isValues(letter['values']) &&
    isRecordOf(letter['answers'], isText) &&
    isTexts(letter['left']) &&
    Array.isArray(extra) &&
    extra.every(isFreeLine) &&
    isTexts(letter['languages']) &&
    isInstant(letter['created']) &&
    isInstant(letter['changed']) &&
    isCount(letter['revision']) &&
    (letter['sample'] === undefined || typeof letter['sample'] === 'boolean') &&
    (letter['sent'] === undefined || isInstant(letter['sent'])) &&
    (letter['moved'] === undefined || isRecordOf(letter['moved'], isText))
  )
}

function isPixels(value: unknown): value is Pixels {
  const png = fieldsOf(value)?.['png']
  return isText(png) && readPng(png) !== undefined
}

function isOwnPicture(value: unknown): value is OwnPicture {
  const picture = fieldsOf(value)
  if (picture === undefined || !isText(picture['file']) || !isText(picture['credit'])) return false
  return isPixels(picture['pixels'])
}

/** A damaged picture is left out; the pictogram of the set then stands there again. */
function picturesOf(value: unknown): OwnPictures | undefined {
  const stored = fieldsOf(value)
  return (
    stored &&
    Object.fromEntries(
      Object.entries(stored).flatMap(([id, picture]) => (isOwnPicture(picture) ? [[id, picture]] : [])),
    )
  )
}

function isTally(value: unknown): value is Tally {
  const tally = fieldsOf(value)
  return tally !== undefined && outcomes.every((outcome) => isCount(tally[outcome]))
}

function isGroup(value: unknown): value is SchoolGroup {
  const group = fieldsOf(value)
  return group !== undefined && isText(group['name']) && isText(group['teacher'])
}

function isPolicy(value: unknown): value is Policy {
  const policy = fieldsOf(value)
  if (policy === undefined || !roughPolicies.some((known) => known === policy['rough'])) return false
  return policy['account'] === 'keep' || policy['account'] === 'explain'
}

function isOwnDay(value: unknown): value is OwnDay {
  const day = fieldsOf(value)
  if (day === undefined) return false
  const { kind, id, from, to, picture, weekly, starts, ends } = day
  if (!isText(id) || !isText(from) || !isText(to)) return false
  if (kind === 'free') return dayProblem({ kind, id, from, to }) === undefined
  if (kind !== 'event' || !isText(picture)) return false
  if (weekly !== undefined && weekly !== true) return false
  if (![starts, ends].every((time) => time === undefined || isText(time))) return false
  const times = { ...(isText(starts) && { starts }), ...(isText(ends) && { ends }) }
  return dayProblem({ kind, id, from, to, picture, ...(weekly && { weekly }), ...times }) === undefined
}

/** The school as far as it can be read: a damaged part is left out, the rest stays. */
export function schoolOf(value: unknown): School {
  const stored = fieldsOf(value) ?? {}
  const { school, class: group, letters, logo, groups, days, policy, recognition } = stored
  const pictures = picturesOf(stored['pictures'])
  return {
    school: isValues(school) ? school : emptySchool.school,
    class: isValues(group) ? group : emptySchool.class,
    letters: isRecordOf(letters, isValues) ? letters : emptySchool.letters,
    ...(isPixels(logo) ? { logo } : {}),
    ...(Array.isArray(groups) ? { groups: groups.filter(isGroup) } : {}),
    ...(Array.isArray(days) ? { days: days.filter(isOwnDay) } : {}),
    ...(isPolicy(policy) ? { policy } : {}),
    ...(pictures && { pictures }),
    ...(isRecordOf(recognition, isTally) ? { recognition } : {}),
  }
}

/** A handle is the browser's own: it has its fields from its kind, not of itself. */
function isSharedFolder(value: unknown): value is SharedFolder {
  const { handle, known } = fieldsOf(value) ?? {}
  const isFolder =
    typeof handle === 'object' && handle !== null && Reflect.get(handle, 'kind') === 'directory'
  return isFolder && isRecordOf(known, isText)
}

/** The settings as far as they can be read; the rest is standard. */
export function settingsOf(value: unknown): Settings {
  const stored = fieldsOf(value) ?? {}
  const { languages, backedUp, reminded, sampleShown, introduced, folder } = stored
  return {
    languages: isTexts(languages) ? languages : standardSettings.languages,
    sampleShown: sampleShown === true,
    ...(isInstant(backedUp) ? { backedUp } : {}),
    ...(isInstant(reminded) ? { reminded } : {}),
    ...(introduced === true ? { introduced } : {}),
    ...(isSharedFolder(folder) ? { folder } : {}),
  }
}
