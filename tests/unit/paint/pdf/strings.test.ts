import { PDFString } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { digest } from '../../../../src/paint/pdf/digest'
import {
  bytes16,
  decimal,
  hex16,
  hexText,
  literal,
  plainText,
  textString,
} from '../../../../src/paint/pdf/strings'

describe('a number', () => {
  it.each([
    [1, '1'],
    [0.1 + 0.2, '0.3'],
    [-0.001, '0'],
    [595.276, '595.28'],
    [-12.345, '-12.34'],
    [1e-9, '0'],
  ])('%d is written as %s', (value, text) => {
    expect(decimal(value)).toBe(text)
  })

  it('has as many decimals as asked for', () => {
    expect(decimal(0.453543, 5)).toBe('0.45354')
    expect(decimal(7.06, 1)).toBe('7.1')
  })
})

describe('text', () => {
  it('loses its direction marks and isolates', () => {
    expect(plainText('a\u2066b\u2069\u200fc\u202ed')).toBe('abcd')
  })

  it('shows a sign for what cannot be shown', () => {
    expect(plainText('a\u0000b\ud800c\uffff')).toBe('a\ufffdb\ufffdc\ufffd')
    expect(plainText('😀')).toBe('😀')
  })

  it('keeps joiners, which change how letters look', () => {
    expect(plainText('می\u200cرویم')).toBe('می\u200cرویم')
  })

  it('comes back from the file as it went in', () => {
    for (const text of ['gewoon', 'a (b) \\ c', 'vóór', 'حليب', '😀', '']) {
      expect(PDFString.of(textString(text).slice(1, -1)).decodeText()).toBe(text)
    }
  })

  it('keeps bytes that mean something in a string', () => {
    expect(literal('a(b)\\\r\n')).toBe('(a\\(b\\)\\\\\\r\n)')
    expect(bytes16(0x0d28)).toBe('\r(')
  })

  it('is written in UTF-16', () => {
    expect(hexText('aح😀')).toBe('0061062dd83dde00')
    expect(hex16(0x0a0b)).toBe('0a0b')
  })
})

describe('a digest', () => {
  const bytes = Uint8Array.from({ length: 1003 }, (_, i) => i % 251)

  it('is the same for the same bytes', () => {
    expect(digest(bytes)).toEqual(digest(bytes.slice()))
  })

  it.each([0, 1, 500, 999, 1000, 1001, 1002])('differs when byte %d does', (at) => {
    const changed = bytes.slice()
    changed[at] = (changed[at] ?? 0) ^ 1
    const [before, after] = [digest(bytes), digest(changed)]
    expect(after.filter((byte, i) => byte !== before[i]).length).toBeGreaterThan(8)
  })

  it('differs when a byte more is there', () => {
    expect(digest(new Uint8Array([...bytes, 0]))).not.toEqual(digest(bytes))
  })
})
