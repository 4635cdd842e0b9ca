import { type Child, type ClassList, type Contact, readingSkills } from '../model/class-list'
import { handoutKinds } from '../model/handout'
import type { Pack, PackContent, PackPart } from '../model/pack'
import { type PrintRecord, translationReasons } from '../model/print-record'
import { fieldsOf, isCount, isInstant, isLetter, isText, isTexts } from './gate'

/** The gate of what a secretary keeps: class lists, packs and the account of what went out translated. */

const isFilled = (value: unknown): value is string => isText(value) && value !== ''

function isContact(value: unknown): value is Contact {
  const contact = fieldsOf(value)
  return contact !== undefined && isText(contact['label']) && isFilled(contact['language'])
}

function isChild(value: unknown): value is Child {
  const child = fieldsOf(value)
  if (child === undefined) return false
  const { id, name, reads, listens, canRead, contacts, interpreter, copies, since } = child
  return (
    [id, name, reads].every(isFilled) &&
    (listens === undefined || isFilled(listens)) &&
    readingSkills.some((skill) => skill === canRead) &&
    Array.isArray(contacts) &&
    contacts.length <= 2 &&
    contacts.every(isContact) &&
    typeof interpreter === 'boolean' &&
    isCount(copies) &&
    (since === undefined || isFilled(since))
  )
}

/** True for a whole class list. */
export function isClassList(value: unknown): value is ClassList {
  const list = fieldsOf(value)
  if (list === undefined) return false
  const { id, name, teacher, schoolYear, children, changed } = list
  return (
    isFilled(id) &&
    isText(name) &&
    (teacher === undefined || isText(teacher)) &&
    isCount(schoolYear) &&
    Array.isArray(children) &&
    children.every(isChild) &&
    isInstant(changed)
  )
}

function isContent(value: unknown): value is PackContent {
  const content = fieldsOf(value)
  switch (content?.['kind']) {
    case 'letter':
      return isLetter(content['letter'])
    case 'dictionary':
      return isTexts(content['concepts'])
    case 'calendar':
      return isCount(content['schoolYear'])
    case 'handout':
      return (
        handoutKinds.some((kind) => kind === content['handout']) &&
        (content['cards'] === undefined || isTexts(content['cards']))
      )
    default:
      return content?.['kind'] === 'contacts' || content?.['kind'] === 'talk'
  }
}

function isPart(value: unknown): value is PackPart {
  const part = fieldsOf(value)
  if (part === undefined || !isFilled(part['id']) || !isContent(part['content'])) return false
  return part['moment'] === 'start' || part['moment'] === 'week-3'
}

/** True for a whole pack. */
export function isPack(value: unknown): value is Pack {
  const pack = fieldsOf(value)
  if (pack === undefined || !Array.isArray(pack['parts'])) return false
  const { id, name, parts, changed } = pack
  return isFilled(id) && isText(name) && parts.every(isPart) && isInstant(changed)
}

/** True for a whole record of a print with a translation. */
export function isPrintRecord(value: unknown): value is PrintRecord {
  const record = fieldsOf(value)
  if (record === undefined) return false
  const { id, on, template, language, families, reason, changed } = record
  return (
    [id, on, template, language].every(isFilled) &&
    isCount(families) &&
    translationReasons.some((known) => known === reason) &&
    isInstant(changed)
  )
}
