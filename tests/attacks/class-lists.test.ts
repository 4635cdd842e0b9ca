import { describe, expect, it } from 'vitest'
import { loadLanguageNames } from '../../src/catalogue/language-names'
import { readClassFile } from '../../src/files/class-list/read'
import { noAnswers } from '../../src/model/class-list-import/proposal'
import { propose } from '../../src/model/class-list-import/propose'
import { csvOf, xlsxParts, zipOf } from '../support/class-list-files'

const knowledge = await loadLanguageNames()
const bytesOf = (text: string) => new TextEncoder().encode(text)
const whyOf = (bytes: Uint8Array) => {
  const read = readClassFile(bytes, 'lijst')
  return read.ok ? 'read' : read.why
}
/** What would be kept of a file. */
function proposalOf(bytes: Uint8Array) {
  const read = readClassFile(bytes, 'lijst')
  if (!read.ok || !read.value[0]) throw new Error('not read')
  return propose(read.value[0], noAnswers, knowledge)
}
const namesIn = (bytes: Uint8Array) =>
  proposalOf(bytes).classes.flatMap(({ children }) => children.map(({ name }) => name))
const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
const row = (...cells: readonly string[]) => `<row>${cells.map(inline).join('')}</row>`
const parts = xlsxParts(row('Voornaam', 'Taal') + row('Emma', 'Frans'))
const sheet = 'xl/worksheets/sheet1.xml'

/** Overwrites a number in every entry of a zip: in its own header and in the list at the end. */
function forged(
  zip: Uint8Array,
  change: (view: DataView, local: number, central: number) => void,
): Uint8Array {
  const copy = zip.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 46 < copy.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) change(view, view.getUint32(at + 42, true), at)
  return copy
}

describe('a workbook that wants more than to be read', () => {
  it('is read when it is honest', () => {
    expect(namesIn(zipOf(parts))).toEqual(['Emma'])
  })
  it('is refused when it unpacks to more than a hundred times its size', () => {
    expect(whyOf(zipOf({ ...parts, [sheet]: `${parts[sheet]}${' '.repeat(5_000_000)}` }))).toBe('unsafe')
  })
  it('is refused when it unpacks to more than 50 MB', () => {
    const noise = Uint8Array.from({ length: 30_000 }, (_, at) => (at * 7919) % 251)
    const large = new Uint8Array(9_000_000)
    for (let at = 0; at < large.length; at += 7) large[at] = noise[at % noise.length] ?? 0
    const many = Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`xl/media/${at}.bin`, large]))
    const zip = zipOf({ ...parts, ...many })
    expect(zip.length).toBeLessThan(10_000_000)
    expect(whyOf(zip)).toBe('unsafe')
  })
  it('is refused when it says that it is smaller than it is', () => {
    const zip = zipOf({ ...parts, [sheet]: (parts[sheet] ?? '').replace('Emma', 'E'.repeat(900_000)) })
    expect(
      whyOf(
        forged(zip, (view, _, central) => {
          if (view.getUint32(central + 24, true) > 900_000) view.setUint32(central + 24, 1_000, true)
        }),
      ),
    ).toBe('unsafe')
  })
  it('is refused when its entries overlap', () => {
    let first: number | undefined
    const zip = forged(zipOf(parts), (view, local, central) => {
      first ??= local
      view.setUint32(central + 42, first, true)
    })
    expect(whyOf(zip)).toBe('unsafe')
  })
  it('is refused when two entries have one name, or one that leads outside', () => {
    const twice = zipOf({ ...parts, 'xl/worksheets/sheet2.xml': 'x' })
    const text = new TextDecoder('latin1').decode(twice).replaceAll('sheet2.xml', 'sheet1.xml')
    expect(whyOf(Uint8Array.from(text, (character) => character.charCodeAt(0)))).toBe('unsafe')
    expect(whyOf(zipOf({ ...parts, '../../evil.xml': 'x' }))).toBe('unsafe')
    expect(whyOf(zipOf({ ...parts, '/etc/evil': 'x' }))).toBe('unsafe')
  })
  it('is refused when it has more entries than any workbook', () => {
    const many = Object.fromEntries(Array.from({ length: 2_100 }, (_, at) => [`xl/${at}.xml`, '']))
    expect(whyOf(zipOf({ ...parts, ...many }))).toBe('unsafe')
  })
  it('is refused when a byte of it has changed on the way', () => {
    const zip = zipOf(parts, 0)
    const at = new TextDecoder('latin1').decode(zip).indexOf('Emma')
    zip[at] = 'A'.charCodeAt(0)
    expect(whyOf(zip)).toBe('broken')
  })
  it('cannot declare entities: neither a bomb nor another file', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
    const outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    for (const type of [bomb, outside])
      for (const part of [sheet, 'xl/workbook.xml', 'xl/sharedStrings.xml', '_rels/.rels'])
        expect(whyOf(zipOf({ ...parts, [part]: type + parts[part] }))).toBe('unsafe')
  })
  it('cannot send the reader to a part outside the workbook', () => {
    const workbook = 'xl/_rels/workbook.xml.rels'
    const away = (parts[workbook] ?? '').replace(
      'Target="worksheets',
      'TargetMode="External" Target="https://example.org',
    )
    expect(whyOf(zipOf({ ...parts, [workbook]: away }))).toBe('empty')
    const up = (parts[workbook] ?? '').replace('worksheets/sheet1.xml', '../../../../etc/passwd')
    expect(whyOf(zipOf({ ...parts, [workbook]: up }))).toBe('broken')
  })
  it('is refused when it is nested deeper than any sheet, or cut off', () => {
    expect(whyOf(zipOf({ ...parts, [sheet]: '<a>'.repeat(1_000) }))).toBe('unsafe')
    expect(whyOf(zipOf({ ...parts, [sheet]: (parts[sheet] ?? '').slice(0, -20) }))).toBe('broken')
    expect(whyOf(zipOf(parts).slice(0, -30))).toBe('broken')
  })
  it('is refused at 100,000 rows, and at one cell that is merged over all of them nothing grows', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => row(`Kind ${at}`, 'Frans')).join('')
    const honest = `<worksheet>${'<sheetData>'}${rows}</sheetData></worksheet>`
    expect(['rows', 'unsafe']).toContain(whyOf(zipOf({ ...parts, [sheet]: honest })))
    const merged = (parts[sheet] ?? '').replace(
      '</worksheet>',
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>',
    )
    expect(namesIn(zipOf({ ...parts, [sheet]: merged }))).toEqual(['Emma'])
  })
  it('never works out a formula: what counts is the result stored with it', () => {
    const data = `${row('Voornaam', 'Taal')}<row><c t="str"><f>WEBSERVICE("https://example.org")</f><v>Emma</v></c>${inline('Frans')}</row>`
    expect(namesIn(zipOf(xlsxParts(data)))).toEqual(['Emma'])
  })
})

describe('a LibreOffice workbook that wants more than to be read', () => {
  const names =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
  const ods = (rows: string) =>
    zipOf({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': `<office:document-content ${names}><table:table table:name="Blad1">${rows}</table:table></office:document-content>`,
    })
  it('is refused when one row of a few bytes stands for a million children', () => {
    const cell = '<table:table-cell><text:p>Emma</text:p></table:table-cell>'
    expect(
      whyOf(ods(`<table:table-row table:number-rows-repeated="1000000">${cell}</table:table-row>`)),
    ).toBe('rows')
  })
  it('reads a cell that is repeated to the edge of the sheet no further than any list goes', () => {
    const cell =
      '<table:table-cell table:number-columns-repeated="16384"><text:p>Emma</text:p></table:table-cell>'
    const read = readClassFile(ods(`<table:table-row>${cell}</table:table-row>`), 'x')
    expect(read.ok && read.value[0]?.rows[0]?.cells.length).toBe(100)
  })
})

describe('a text that wants more than to be read', () => {
  it('is refused at 100,000 rows', () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => `Kind ${at};Frans`)
    expect(whyOf(bytesOf(['Voornaam;Taal', ...rows].join('\r\n')))).toBe('rows')
    expect(whyOf(bytesOf(`${'\n'.repeat(1_000_000)}x`))).toBe('rows')
  })
  it('is refused above 10 MB', () => {
    expect(whyOf(new Uint8Array(10_000_001))).toBe('large')
  })
  it('loses no child to quotes that are never closed', () => {
    expect(namesIn(bytesOf('Voornaam;Taal\nEmma;Frans\n"Adam;Turks\nZoë;Frans'))).toEqual([
      'Emma',
      'Adam',
      'Zoë',
    ])
  })
  it('takes control characters and marks of direction out of names', () => {
    const source = bytesOf('Voornaam;Taal\nEm\u0007ma\u202e;Frans\n\u2066Ad\u200bam\u2069;Turks')
    expect(namesIn(source)).toEqual(['Emma', 'Adam'])
  })
  it('keeps out a name that a spreadsheet would work out', () => {
    const source = csvOf(
      [
        ['Voornaam', 'Taal'],
        ['=HYPERLINK("https://example.org")', 'Frans'],
        ['@SUM(A1)', 'Frans'],
        ['Emma', 'Frans'],
      ],
      ';',
    )
    const { refused } = proposalOf(source)
    expect(refused.map(({ row: at, why }) => [at, why])).toEqual([
      [2, 'formula'],
      [3, 'formula'],
    ])
    expect(namesIn(source)).toEqual(['Emma'])
  })
  it('gets nowhere with the names of things that every object has', () => {
    const source = bytesOf('__proto__;Voornaam;Taal\nx;constructor;Frans\ny;toString;__proto__')
    const { questions, classes } = proposalOf(source)
    expect(questions.map(({ written, why }) => [written, why])).toEqual([['__proto__', 'unknown']])
    expect(classes[0]?.children.map(({ name }) => name)).toEqual(['constructor'])
  })
  it('reads one endless line, and lines of nothing but separators', () => {
    expect(whyOf(bytesOf('x'.repeat(3_000_000)))).toBe('read')
    expect(whyOf(bytesOf(`${';'.repeat(3_000_000)}\nx`))).toBe('read')
  })
})
