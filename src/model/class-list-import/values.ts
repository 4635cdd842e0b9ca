import type { ReadingSkill } from '../class-list'
import { type Day, dayParts } from '../day'
import { plain } from './table'

/** What cells say. Undefined is always: not understood. */

const nothing = new Set(['', 'onbekend', 'inconnu', 'unknown', 'nvt', 'n v t', 'geen', 'leeg'])

/** An empty cell, a dash, a question mark: nothing was filled in. */
export const isBlank = (cell: string): boolean => nothing.has(plain(cell)) && !/[✓✔☑☒✗✘]/.test(cell)

const yes = /^(ja|j|yes|y|oui|o|x|1|waar|true|ok|goed|v)\b|^[✓✔☑]/
const no = /^(nee|neen|n|no|non|0|onwaar|false|niet|nooit)\b|^[✗✘]/
const little =
  /^(een )?(beetje|weinig|matig|deels|soms|moeilijk|zwak|un peu|peu|a (little|bit)|little|some)\b/

export function readingSkill(cell: string): ReadingSkill | undefined {
  const word = plain(cell)
  if (little.test(word)) return 'beetje'
  if (yes.test(word || cell) || isBlank(cell)) return 'ja'
  return no.test(word || cell) ? 'nee' : undefined
}

export function yesOrNo(cell: string): boolean | undefined {
  const word = plain(cell)
  if (yes.test(word || cell)) return true
  return no.test(word || cell) || isBlank(cell) ? false : undefined
}

export const mostCopies = 20

export function copyCount(cell: string): number | undefined {
  if (isBlank(cell)) return 1
  const count = /^\d{1,2}([.,]0+)?$/.test(cell) ? Number.parseInt(cell, 10) : 0
  return count >= 1 && count <= mostCopies ? count : undefined
}

/** `2025-09-01`, `1/9/2025`, `01-09-25`, `2025`: a year stands for its school year. */
export function sinceDay(cell: string): Day | undefined {
  const year = /^(20\d\d)$/.exec(cell)
  if (year) return `${year[1]}-09-01`
  const parts = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](?:20)?(\d\d)$/.exec(cell)
  const day = parts
    ? `20${parts[3]}-${(parts[2] ?? '').padStart(2, '0')}-${(parts[1] ?? '').padStart(2, '0')}`
    : cell.slice(0, 10)
  return dayParts(day) ? day : undefined
}

/** Words for people around a child, as we write them. Anything else in a column of contacts is a name: it is not kept. */
const relatives: Readonly<Record<string, string>> = {
  mama: 'mama',
  moeder: 'mama',
  mere: 'mama',
  maman: 'mama',
  mother: 'mama',
  mum: 'mama',
  mom: 'mama',
  papa: 'papa',
  vader: 'papa',
  pere: 'papa',
  father: 'papa',
  dad: 'papa',
  oma: 'oma',
  grootmoeder: 'oma',
  opa: 'opa',
  grootvader: 'opa',
  tante: 'tante',
  oom: 'oom',
  nonkel: 'oom',
  zus: 'zus',
  broer: 'broer',
  voogd: 'voogd',
  tuteur: 'voogd',
  guardian: 'voogd',
  pleegmama: 'pleegmama',
  pleegpapa: 'pleegpapa',
  pleegmoeder: 'pleegmama',
  pleegvader: 'pleegpapa',
  plusmama: 'plusmama',
  pluspapa: 'pluspapa',
  stiefmoeder: 'plusmama',
  stiefvader: 'pluspapa',
  meter: 'meter',
  peter: 'peter',
  begeleider: 'begeleider',
  ouders: 'ouders',
  ouder: 'ouder',
}

/** A cell about a contact, such as `mama: Arabisch`: who it is, and what is left of the cell. */
export function contactIn(cell: string): { readonly label?: string; readonly rest: string } {
  const [word = '', ...others] = cell.split(/[\s:(),/-]+/)
  const key = plain(word)
  const label = Object.hasOwn(relatives, key) ? relatives[key] : undefined
  return label === undefined ? { rest: cell } : { label, rest: others.join(' ').trim() }
}
