import { describe, expect, it } from 'vitest'
import { type SheetFormat, sheetFormats, sheetWriters } from '../../../../src/files/check-sheet/write'
import { readXml, type XmlElement } from '../../../../src/files/check-sheet/xml'
import { aSheet } from '../../../support/check-sheet'

/** What a standard says of one element: what may be in it, in this order, and which attributes it must and may have. */
interface Rule {
  /** `?` at most one, `*` any number, nothing: exactly one. `#text` for words. */
  readonly holds: readonly string[]
  readonly must?: readonly string[]
  readonly may?: readonly string[]
}
type Rules = Readonly<Record<string, Rule>>

/** XLIFF 1.2, sections 2.2 to 2.4 of the specification: the part that we use. */
const xliff1: Rules = {
  xliff: { holds: ['file'], must: ['version', 'xmlns'] },
  file: { holds: ['body'], must: ['original', 'source-language', 'datatype'], may: ['target-language'] },
  body: { holds: ['trans-unit*'] },
  'trans-unit': { holds: ['source', 'target?', 'note*'], must: ['id'], may: ['resname', 'xml:space'] },
  source: { holds: ['#text', 'x*'] },
  target: { holds: ['#text', 'x*'], may: ['state'] },
  x: { holds: [], must: ['id'], may: ['equiv-text'] },
  note: { holds: ['#text'], may: ['from'] },
}

/** XLIFF 2.1, section 4.2. */
const xliff2: Rules = {
  xliff: { holds: ['file'], must: ['version', 'srcLang', 'xmlns'], may: ['trgLang'] },
  file: { holds: ['unit*'], must: ['id'] },
  unit: { holds: ['notes?', 'originalData?', 'segment'], must: ['id'], may: ['name'] },
  notes: { holds: ['note*'] },
  note: { holds: ['#text'] },
  originalData: { holds: ['data*'] },
  data: { holds: ['#text'], must: ['id'] },
  segment: { holds: ['source', 'target?'], may: ['state', 'subState'] },
  source: { holds: ['#text', 'ph*'], may: ['xml:space'] },
  target: { holds: ['#text', 'ph*'], may: ['xml:space'] },
  ph: { holds: [], must: ['id'], may: ['dataRef', 'equiv'] },
}

/** TMX 1.4b, its document type. */
const tmx: Rules = {
  tmx: { holds: ['header', 'body'], must: ['version'] },
  header: {
    holds: [],
    must: ['creationtool', 'creationtoolversion', 'segtype', 'o-tmf', 'adminlang', 'srclang', 'datatype'],
  },
  body: { holds: ['tu*'] },
  tu: { holds: ['note*', 'prop*', 'tuv*'], may: ['tuid'] },
  note: { holds: ['#text'] },
  prop: { holds: ['#text'], must: ['type'] },
  tuv: { holds: ['seg'], must: ['xml:lang'] },
  seg: { holds: ['#text', 'ph*'] },
  ph: { holds: ['#text'], may: ['x', 'type'] },
}

/** The names in an element as a pattern can read them. Words may stand anywhere among marks. */
function isInOrder({ children }: XmlElement, holds: readonly string[]): boolean {
  const names = children.flatMap((child) => (typeof child === 'string' ? [] : `<${child.name}>`)).join('')
  const hasText = children.some((child) => typeof child === 'string' && child.trim() !== '')
  const pattern = holds
    .filter((name) => name !== '#text')
    .map((name) => name.replace(/^([\w-]+)([?*]?)$/, '(<$1>)$2'))
    .join('')
  return new RegExp(`^${pattern}$`).test(names) && (holds.includes('#text') || !hasText)
}

function faultsIn(element: XmlElement, rules: Rules): readonly string[] {
  const rule = rules[element.name]
  if (!rule) return [`unknown element ${element.name}`]
  const { holds, must = [], may = [] } = rule
  const names = [...element.attributes.keys()]
  return [
    ...(isInOrder(element, holds) ? [] : [`content of ${element.name}`]),
    ...must.filter((name) => !names.includes(name)).map((name) => `${element.name} lacks ${name}`),
    ...names
      .filter((name) => !must.includes(name) && !may.includes(name))
      .map((name) => `${element.name} has ${name}`),
    ...element.children.flatMap((child) => (typeof child === 'string' ? [] : faultsIn(child, rules))),
  ]
}

function rootOf(format: SheetFormat): XmlElement {
  const xml = readXml(sheetWriters[format].write(aSheet))
  if (!xml.ok) throw new Error(xml.why)
  return xml.value
}

const all = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
]
const valuesOf = (elements: readonly XmlElement[], name: string) =>
  elements.flatMap(({ attributes }) => attributes.get(name) ?? [])

describe('a check sheet keeps to the standard of its format', () => {
  it.each([
    ['xliff-1', xliff1],
    ['xliff-2', xliff2],
    ['tmx', tmx],
  ] as const)('%s has the elements and attributes that are asked, in order', (format, rules) => {
    expect(faultsIn(rootOf(format), rules)).toEqual([])
  })

  it('the rules themselves see a fault', () => {
    const wrong = readXml('<tmx version="1.4"><body/><header/></tmx>')
    expect(wrong.ok && faultsIn(wrong.value, tmx)).toContain('content of tmx')
    expect(wrong.ok && faultsIn(wrong.value, tmx)).toContain('header lacks srclang')
  })

  it('xliff-1 has the namespace of 1.2 and its states', () => {
    const root = rootOf('xliff-1')
    expect([root.space, root.attributes.get('version')]).toEqual([
      'urn:oasis:names:tc:xliff:document:1.2',
      '1.2',
    ])
    expect(valuesOf(all(root), 'state')).toEqual(['signed-off', 'new', 'needs-adaptation'])
  })

  it('xliff-2 has the namespace of 2.x, ids that are name tokens, states, and data for every mark', () => {
    const root = rootOf('xliff-2')
    expect([root.space, root.attributes.get('version')]).toEqual([
      'urn:oasis:names:tc:xliff:document:2.0',
      '2.1',
    ])
    for (const id of valuesOf(all(root), 'id')) expect(id).toMatch(/^[\w:.-]+$/)
    for (const state of valuesOf(all(root), 'state'))
      expect(state).toMatch(/^(initial|translated|reviewed|final)$/)
    for (const own of valuesOf(all(root), 'subState')) expect(own).toMatch(/^[^:]+:[^:]+$/)
    for (const unit of all(root).filter(({ name }) => name === 'unit')) {
      const marks = all(unit).filter(({ name }) => name === 'ph')
      const data = all(unit).filter(({ name }) => name === 'data')
      expect(new Set(valuesOf(marks, 'dataRef'))).toEqual(new Set(valuesOf(data, 'id')))
    }
  })

  it('tmx says the language of every sentence, and Dutch is the source', () => {
    const root = rootOf('tmx')
    expect(valuesOf(all(root), 'srclang')).toEqual(['nl'])
    expect(valuesOf(all(root), 'xml:lang')).toEqual(['nl', 'ar', 'nl', 'ar', 'nl', 'ar'])
  })

  it('po begins with a header that names its encoding and language, and no entry has two', () => {
    const po = sheetWriters.po.write(aSheet)
    expect(po).toMatch(/^msgid ""\nmsgstr ""\n"Content-Type: text\/plain; charset=UTF-8\\n"/)
    expect(po).toContain('"Language: ar\\n"')
    const lines = po.split('\n').filter((line) => line !== '')
    for (const line of lines) expect(line).toMatch(/^(#[.,] .*|(msgctxt|msgid|msgstr) ".*"|".*")$/)
  })

  it.each(sheetFormats)('%s holds no invisible marks of direction', (format) => {
    const [first, ...rows] = aSheet.rows
    if (!first) throw new Error('an empty sheet')
    const example = { dutch: 'om \u206608.30 uur\u2069', translation: 'at \u206608.30\u2069' }
    const made = sheetWriters[format].write({ ...aSheet, rows: [{ ...first, example }, ...rows] })
    expect(made).not.toMatch(/[\u2066-\u2069]/)
  })

  it('csv begins with a byte order mark, has semicolons, and every row has every column', () => {
    const csv = sheetWriters.csv.write(aSheet)
    expect(csv.startsWith('\ufeffNr;Code;Nederlands;Vertaling [ar];')).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
  })
})
