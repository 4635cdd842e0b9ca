import type { CheckRow, CheckSheet, ReturnedRow } from '../../model/check-sheet'
import type { ReviewState } from '../../model/review'
import { slotsIn } from '../../model/translation-check'
import { refuse, type SheetRead, sheetOf } from './problem'
import { markSlots, readSlots } from './slots'
import { childOf, childrenOf, escapeAttribute, escapeXml, textOf, within, type XmlElement } from './xml'

/** XLIFF 2.1 (OASIS, 2018; its namespace is that of 2.0). */
const space = 'urn:oasis:names:tc:xliff:document:2.0'

/** It has four states; which of ours it is within one of them is told by `subState`. */
const states = {
  ontbreekt: 'initial',
  ruw: 'translated',
  verouderd: 'translated',
  nagekeken: 'reviewed',
  goedgekeurd: 'final',
} as const satisfies Record<ReviewState, string>

const known = Object.keys(states) as ReviewState[]

function stateOf(segment: XmlElement): ReviewState | undefined {
  const written = segment.attributes.get('state')
  const own = segment.attributes.get('subState')?.replace(/^pictobrief:/, '')
  // A program that moves a sentence on may leave our own state behind: then the standard one is right.
  return (
    known.find((state) => state === own && states[state] === written) ??
    known.find((state) => states[state] === written)
  )
}

const marked = (sentence: string) =>
  markSlots(sentence, (name, id) => `<ph id="${id}" dataRef="${name}" equiv="{{${name}}}"/>`)

function writeUnit({ id, dutch, translation, state, note, example }: CheckRow): string {
  const slots = [...new Set([...slotsIn(dutch), ...slotsIn(translation)])]
  const notes = [note, example.dutch && `${example.dutch} → ${example.translation}`].filter(Boolean)
  return [
    `<unit id="${escapeAttribute(id)}" name="${escapeAttribute(id)}">`,
    ...(notes.length > 0
      ? ['<notes>', ...notes.map((text) => `<note>${escapeXml(text)}</note>`), '</notes>']
      : []),
    ...(slots.length > 0
      ? ['<originalData>', ...slots.map((name) => `<data id="${name}">{{${name}}}</data>`), '</originalData>']
      : []),
    `<segment state="${states[state]}" subState="pictobrief:${state}">`,
    `<source xml:space="preserve">${marked(dutch)}</source>`,
    `<target xml:space="preserve">${marked(translation)}</target>`,
    '</segment>',
    '</unit>',
  ].join('\n')
}

export const writeXliff2 = ({ language, rows }: CheckSheet): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff version="2.1" xmlns="${space}" srcLang="nl" trgLang="${escapeAttribute(language)}">`,
    '<file id="pictobrief">',
    ...rows.map(writeUnit),
    '</file>',
    '</xliff>',
    '',
  ].join('\n')

function readUnit(unit: XmlElement): readonly ReturnedRow[] {
  const id = unit.attributes.get('name') ?? unit.attributes.get('id')
  const segments = childrenOf(unit, 'segment')
  const [first] = segments
  if (!id || !first) return []
  const data = new Map(
    within(unit, 'data').map((piece) => [piece.attributes.get('id') ?? '', textOf(piece)] as const),
  )
  // A program may have cut a sentence in two: it is one sentence all the same, as far as its least finished part.
  const joined = (name: string) => segments.map((segment) => readSlots(childOf(segment, name), data)).join('')
  const reached = segments.map(stateOf)
  const state = reached.every((one) => one === reached[0]) ? reached[0] : 'ruw'
  const row = { id, dutch: joined('source'), translation: joined('target') }
  return [state ? { ...row, state } : row]
}

export function readXliff2(root: XmlElement): SheetRead {
  const language = root.attributes.get('trgLang')
  const units = within(root, 'unit')
  if (units.length === 0) return refuse('empty')
  return sheetOf({ rows: units.flatMap(readUnit), how: 'xliff', ...(language && { language }) })
}
