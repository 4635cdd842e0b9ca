import { expect, it } from 'vitest'
import { decodeText } from '../../../src/files/decode-text'

const text = 'Voornaam;Taal\r\nZoë;Oekraïens'
const wide = (little: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (const [at, letter] of [...text].entries()) view.setUint16(at * 2, letter.charCodeAt(0), little)
  return new Uint8Array(view.buffer)
}

it('reads a text in every encoding that spreadsheets save', () => {
  expect(decodeText(new TextEncoder().encode(text))).toBe(text)
  expect(decodeText(new TextEncoder().encode(`\ufeff${text}`))).toBe(text)
  expect(decodeText(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))).toBe(text) // old Windows
  expect(decodeText(Uint8Array.from([0xff, 0xfe, ...wide(true)]))).toBe(text)
  expect(decodeText(Uint8Array.from([0xfe, 0xff, ...wide(false)]))).toBe(text)
  expect(decodeText(wide(true))).toBe(text)
  expect(decodeText(wide(false))).toBe(text)
})

it('takes no other script for UTF-16', () => {
  for (const other of ['العربية;دری', 'ትግርኛ', '', 'a'])
    expect(decodeText(new TextEncoder().encode(other))).toBe(other)
})
