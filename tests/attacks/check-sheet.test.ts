import { describe, expect, it } from 'vitest'
import { readCheckSheet } from '../../src/files/check-sheet/read'
import { sheetWriters } from '../../src/files/check-sheet/write'
import { readXml } from '../../src/files/check-sheet/xml'
import { aSheet } from '../support/check-sheet'

const whyOf = (source: string) => {
  const read = readCheckSheet(source)
  return read.ok ? 'read' : read.why
}
const tmx = sheetWriters.tmx.write(aSheet)
const withType = (type: string) => tmx.replace('<tmx', `${type}<tmx`)

describe('a check sheet that wants more than to be read', () => {
  it('cannot declare entities: neither a bomb nor another file', () => {
    const bomb = '<!DOCTYPE tmx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    expect(whyOf(withType(bomb))).toBe('unsafe')
    expect(whyOf(withType('<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>'))).toBe('unsafe')
    expect(whyOf(withType('<!DOCTYPE tmx [<!ENTITY % x SYSTEM "x.dtd"> %x;]>'))).toBe('unsafe')
  })
  it('cannot use an entity that only another file would know', () => {
    expect(whyOf(tmx.replace('bus', '&secret;'))).toBe('broken')
  })
  it('cannot ask for a style sheet', () => {
    expect(whyOf(tmx.replace('<tmx', '<?xml-stylesheet href="x.xsl"?><tmx'))).toBe('unsafe')
  })
  it('is refused when it is nested deeper than any sheet', () => {
    expect(readXml(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`)).toEqual({ ok: false, why: 'broken' })
  })
  it('is refused when it has more elements than any sheet', () => {
    expect(readXml(`<a>${'<b/>'.repeat(500_000)}</a>`)).toEqual({ ok: false, why: 'broken' })
  })
  it('is refused when one element has more attributes than any', () => {
    const many = Array.from({ length: 600_000 }, (_, index) => `a${index}="b"`).join(' ')
    expect(readXml(`<a ${many}/>`)).toEqual({ ok: false, why: 'broken' })
  })
  it('is refused when it is larger than any sheet, or has more rows', () => {
    expect(whyOf('a'.repeat(20_000_001))).toBe('large')
    const rows = Array.from({ length: 25_000 }, (_, index) => `k.${index};x`)
    expect(whyOf(['Code;Vertaling', ...rows].join('\n'))).toBe('large')
  })
  it('gets nowhere with the names of things that every object has', () => {
    const csv = 'Code;Vertaling\n__proto__;x\nconstructor;y\n'
    expect(readCheckSheet(csv)).toMatchObject({
      value: { rows: [{ id: '__proto__' }, { id: 'constructor' }] },
    })
    expect(whyOf(sheetWriters['xliff-1'].write(aSheet).replace('signed-off', 'constructor'))).toBe('read')
  })
  it('is read in time when it is one endless line, quote or escape', () => {
    const endless = 'x'.repeat(2_000_000)
    expect(whyOf(`msgctxt "${endless}`)).toBe('broken')
    expect(whyOf(`msgid "${'\\"'.repeat(1_000_000)}`)).toBe('broken')
    expect(whyOf(`Code;Vertaling\n"${endless}`)).toBe('broken')
    expect(whyOf('#\n'.repeat(1_000_000))).toBe('columns')
    expect(whyOf(`<xliff ${'a'.repeat(2_000_000)}`)).toBe('broken')
  })
})
