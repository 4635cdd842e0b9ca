import { describe, expect, it } from 'vitest'
import { readCheckSheet } from '../../../../src/files/check-sheet/read'
import { sheetWriters } from '../../../../src/files/check-sheet/write'
import { decodeText } from '../../../../src/files/decode-text'
import { aSheet } from '../../../support/check-sheet'

const rowsOf = (source: string) => {
  const read = readCheckSheet(source)
  return read.ok ? read.value.rows : read.why
}
const written = (format: keyof typeof sheetWriters) => sheetWriters[format].write(aSheet)

describe('a table that a volunteer filled in', () => {
  it('gives the correction where there is one, and what was ticked', () => {
    const csv = [
      'Code;Nederlands;Vertaling [tr];Goed of fout;Verbetering',
      'kop.wat;Wat?;Ne?;goed;',
      'kop.wie;Wie?;Kim;fout;Kim?',
      'kop.waar;Waar?;Nere;FOUT;',
    ].join('\n')
    expect(readCheckSheet(csv)).toEqual({
      ok: true,
      value: {
        how: 'csv',
        language: 'tr',
        rows: [
          { id: 'kop.wat', dutch: 'Wat?', translation: 'Ne?', verdict: 'right' },
          { id: 'kop.wie', dutch: 'Wie?', translation: 'Kim?', verdict: 'wrong' },
          { id: 'kop.waar', dutch: 'Waar?', translation: 'Nere', verdict: 'wrong' },
        ],
      },
    })
  })
  it('may have its columns in another order, with commas, and saved as old Windows text', () => {
    const windows = Buffer.from('Vertaling [fr],Code\r\nOù ?,kop.waar\r\n', 'latin1')
    expect(rowsOf(decodeText(windows))).toEqual([{ id: 'kop.waar', translation: 'Où ?' }])
  })
  it('holds nothing that a spreadsheet would run as a formula', () => {
    const sheet = { ...aSheet, rows: aSheet.rows.slice(2) }
    const csv = sheetWriters.csv.write(sheet)
    expect(csv).toContain(";'=1+1 ")
    for (const start of ['=', '+', '-', '@']) expect(csv).not.toContain(`;${start}`)
    expect(rowsOf(csv)).toMatchObject([{ translation: '=1+1 ﷽ 𐤀' }])
  })
  it('is refused when its columns have no names', () => {
    expect(rowsOf('kop.wat;Wat?;Ne?')).toBe('columns')
  })
  it('is refused when a quote never ends', () => {
    expect(rowsOf('Code;Vertaling\nkop.wat;"Ne?')).toBe('broken')
  })
})

describe('a file of a program for translators', () => {
  it('may say by its standard state that a person is done, where ours stayed behind', () => {
    const moved = written('xliff-2').replace(
      'state="reviewed" subState="pictobrief:nagekeken"',
      'state="final" subState="pictobrief:nagekeken"',
    )
    expect(rowsOf(moved)).toMatchObject([{ state: 'goedgekeurd' }, {}, {}])
    expect(rowsOf(written('xliff-1').replace('needs-adaptation', 'translated'))).toMatchObject([
      {},
      {},
      { state: 'nagekeken' },
    ])
    expect(rowsOf(written('po').replace(/#, fuzzy\n/, ''))).toMatchObject([{}, {}, { state: 'nagekeken' }])
  })
  it('may have lost what stands in a mark, but not its id', () => {
    const bare = written('xliff-1').replaceAll(/ equiv-text="[^"]*"/g, '')
    expect(rowsOf(bare)).toMatchObject([{ translation: aSheet.rows[0]?.translation }, {}, {}])
  })
  it('may have cut a sentence in two segments', () => {
    const unit =
      '<unit id="kop.wat"><segment state="final"><source>Wat</source><target>Wh</target></segment><segment><source>?</source><target>at?</target></segment></unit>'
    const file = `<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="nl" trgLang="en"><file id="f">${unit}</file></xliff>`
    expect(rowsOf(file)).toEqual([{ id: 'kop.wat', dutch: 'Wat?', translation: 'What?', state: 'ruw' }])
  })
  it('may be a memory with a document type that is named and not read', () => {
    const named = written('tmx').replace('<tmx', '<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx')
    expect(rowsOf(named)).toHaveLength(3)
  })
  it('may have sentences over several lines in PO, and old ones that are out of use', () => {
    const po =
      'msgid ""\nmsgstr ""\n"Language: en\\n"\n\n#~ msgid "weg"\n\nmsgctxt "kop.wat"\nmsgid "Wa"\n"t?"\nmsgstr ""\n"Wh"\n"at?"\n'
    expect(rowsOf(po)).toEqual([{ id: 'kop.wat', dutch: 'Wat?', translation: 'What?', state: 'nagekeken' }])
  })
})

describe('a file that is no check sheet', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['a PDF', '%PDF-1.7\n\u0000\u0001', 'kind'],
    ['a page of the web', '<html><body>x</body></html>', 'kind'],
    ['half a file', written('tmx').slice(0, 400), 'broken'],
    ['a sheet without sentences', written('tmx').replace(/<tu [\s\S]*<\/tu>/, ''), 'empty'],
    [
      'a sheet that says two things of one sentence',
      written('po') + written('po').replace(/^[\s\S]*?\n\n/, ''),
      'twice',
    ],
  ])('%s is refused and says why', (_, source, why) => {
    expect(rowsOf(source)).toBe(why)
  })
})
