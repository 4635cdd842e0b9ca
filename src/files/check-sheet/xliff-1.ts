import type { CheckRow, CheckSheet, ReturnedRow } from '../../model/check-sheet'
import type { ReviewState } from '../../model/review'
import { refuse, type SheetRead, sheetOf } from './problem'
import { markSlots, readSlots } from './slots'
import { childOf, escapeAttribute, escapeXml, within, type XmlElement } from './xml'

/** XLIFF 1.2 (OASIS, 2008), which nearly every program for translators reads. */
const space = 'urn:oasis:names:tc:xliff:document:1.2'

const states: Readonly<Record<ReviewState, string>> = {
  ontbreekt: 'new',
  ruw: 'needs-review-translation',
  nagekeken: 'signed-off',
  goedgekeurd: 'final',
  verouderd: 'needs-adaptation',
}
/** States that other programs write when a person is done with a sentence. */
const otherStates: Readonly<Record<string, ReviewState>> = { translated: 'nagekeken' }

const stateOf = (written: string | undefined): ReviewState | undefined =>
  (Object.keys(states) as ReviewState[]).find((state) => states[state] === written) ??
  (written !== undefined && Object.hasOwn(otherStates, written) ? otherStates[written] : undefined)

const marked = (sentence: string) =>
  markSlots(sentence, (name, id) => `<x id="${id}" equiv-text="{{${name}}}"/>`)

function writeUnit({ id, dutch, translation, state, note, example }: CheckRow): string {
  const notes = [note, example.dutch && `${example.dutch} → ${example.translation}`].filter(Boolean)
  return [
    `<trans-unit id="${escapeAttribute(id)}" resname="${escapeAttribute(id)}" xml:space="preserve">`,
    `<source>${marked(dutch)}</source>`,
    `<target state="${states[state]}">${marked(translation)}</target>`,
    ...notes.map((text) => `<note from="Pictobrief">${escapeXml(text)}</note>`),
    '</trans-unit>',
  ].join('\n')
}

export const writeXliff1 = ({ language, rows }: CheckSheet): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff version="1.2" xmlns="${space}">`,
    `<file original="pictobrief" source-language="nl" target-language="${escapeAttribute(language)}" datatype="plaintext">`,
    '<body>',
    ...rows.map(writeUnit),
    '</body>',
    '</file>',
    '</xliff>',
    '',
  ].join('\n')

function readUnit(unit: XmlElement): readonly ReturnedRow[] {
  const id = unit.attributes.get('resname') ?? unit.attributes.get('id')
  if (!id) return []
  const target = childOf(unit, 'target')
  const approved = unit.attributes.get('approved') === 'yes'
  const state = stateOf(target?.attributes.get('state')) ?? (approved ? 'nagekeken' : undefined)
  const row = { id, dutch: readSlots(childOf(unit, 'source')), translation: readSlots(target) }
  return [state ? { ...row, state } : row]
}

export function readXliff1(root: XmlElement): SheetRead {
  const [file] = within(root, 'file')
  if (!file) return refuse('empty')
  const language = file.attributes.get('target-language')
  const rows = within(root, 'trans-unit').flatMap(readUnit)
  return sheetOf({ rows, how: 'xliff', ...(language && { language }) })
}
