import type { CheckRow, CheckSheet, ReturnedRow } from '../../model/check-sheet'
import { type ReviewState, reviewStates } from '../../model/review'
import { refuse, type SheetRead, sheetOf } from './problem'
import { markSlots, readSlots } from './slots'
import { childOf, childrenOf, escapeAttribute, escapeXml, textOf, within, type XmlElement } from './xml'

/** TMX 1.4b (LISA OSCAR, 2005): the memory that translators exchange. It knows no states, so ours is a property. */
const stateProperty = 'x-pictobrief-state'

const marked = (sentence: string) =>
  markSlots(sentence, (name, _, order) => `<ph x="${order}" type="x-slot">{{${name}}}</ph>`)

const writeVariant = (language: string, sentence: string) =>
  `<tuv xml:lang="${escapeAttribute(language)}"><seg>${marked(sentence)}</seg></tuv>`

const writeUnit = (language: string, { id, dutch, translation, state, note }: CheckRow) =>
  [
    `<tu tuid="${escapeAttribute(id)}">`,
    ...(note === '' ? [] : [`<note>${escapeXml(note)}</note>`]),
    `<prop type="${stateProperty}">${state}</prop>`,
    writeVariant('nl', dutch),
    writeVariant(language, translation),
    '</tu>',
  ].join('\n')

export const writeTmx = ({ language, rows }: CheckSheet): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4">',
    '<header creationtool="Pictobrief" creationtoolversion="1" segtype="sentence" o-tmf="pictobrief" adminlang="nl" srclang="nl" datatype="plaintext"/>',
    '<body>',
    ...rows.map((row) => writeUnit(language, row)),
    '</body>',
    '</tmx>',
    '',
  ].join('\n')

const languageOf = (variant: XmlElement) =>
  variant.attributes.get('xml:lang') ?? variant.attributes.get('lang') ?? ''

const isDutch = (variant: XmlElement) => /^nl\b/i.test(languageOf(variant))

function readUnit(unit: XmlElement): readonly ReturnedRow[] {
  const id = unit.attributes.get('tuid')
  const variants = childrenOf(unit, 'tuv')
  const [source, target] = [variants.find(isDutch), variants.find((variant) => !isDutch(variant))]
  if (!id || !source) return []
  const written = textOf(
    childrenOf(unit, 'prop').find((property) => property.attributes.get('type') === stateProperty),
  )
  const state: ReviewState | undefined = reviewStates.find((known) => known === written)
  const seg = (variant: XmlElement | undefined) => readSlots(variant && childOf(variant, 'seg'))
  const row = { id, dutch: seg(source), translation: seg(target) }
  return [state ? { ...row, state } : row]
}

export function readTmx(root: XmlElement): SheetRead {
  const units = within(root, 'tu')
  const foreign = units.flatMap((unit) => childrenOf(unit, 'tuv')).find((variant) => !isDutch(variant))
  if (units.length === 0) return refuse('empty')
  const language = foreign && languageOf(foreign)
  return sheetOf({ rows: units.flatMap(readUnit), how: 'tmx', ...(language && { language }) })
}
