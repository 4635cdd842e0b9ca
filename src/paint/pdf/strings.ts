import type { Syntax } from './syntax'

/** A number as content streams have it. Two decimals of a point are 1/7200 inch. */
export function decimal(value: number, digits = 2): string {
  const scale = 10 ** digits
  const rounded = Math.round(value * scale)
  if (rounded === 0) return '0'
  // From whole numbers, which are written much faster than fractions.
  const all = Math.abs(rounded)
  const whole = Math.floor(all / scale)
  const sign = rounded < 0 ? '-' : ''
  return `${sign}${whole}${fraction(all - whole * scale, digits)}`
}

/** The point and the digits after it, without zeros at the end. */
function fraction(rest: number, digits: number): string {
  if (digits === 2) return hundredths[rest] ?? ''
  return rest === 0 ? '' : `.${String(rest).padStart(digits, '0').replace(/0+$/, '')}`
}

const hundredths = Array.from({ length: 100 }, (_, rest) => (rest === 0 ? '' : String(rest / 100).slice(1)))

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Four hexadecimal digits of a 16-bit number. */
export function hex16(value: number): string {
  return (hex[(value >> 8) & 0xff] ?? '') + (hex[value & 0xff] ?? '')
}

/** UTF-16 code units in hexadecimal. */
export function hexText(text: string): string {
  let digits = ''
  for (let i = 0; i < text.length; i++) digits += hex16(text.charCodeAt(i))
  return digits
}

/** Marks and isolates that only steer the direction of text on screen. */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/** What neither XML 1.0 nor a PDF/A text may contain: controls, half surrogate pairs, byte order marks, non-characters. */
const unfit = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufeff\ufffe\uffff]|\p{Surrogate}/gu

/** Text as it is read: without direction marks and without what no reader can show. */
export function plainText(text: string): string {
  return text.replace(directionMarks, '').replace(unfit, '\ufffd')
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '(': '\\(', ')': '\\)', '\r': '\\r' }

/** A string of bytes, one character each (ISO 32000-1, 7.3.4.2). A bare carriage return would be read as a line feed. */
export const literal = (bytes: string): Syntax =>
  `(${bytes.replace(/[\\()\r]/g, (character) => escapes[character] ?? character)})`

/** The two bytes of a 16-bit number. */
export const bytes16 = (value: number): string => String.fromCharCode((value >> 8) & 0xff, value & 0xff)

/** Text string object (ISO 32000-1, 7.9.2.2): in ASCII when it can be, else in UTF-16. */
export function textString(text: string): Syntax {
  const plain = plainText(text)
  if (/^[\x20-\x7e]*$/.test(plain)) return literal(plain)
  let bytes = '\xfe\xff'
  for (let i = 0; i < plain.length; i++) bytes += bytes16(plain.charCodeAt(i))
  return literal(bytes)
}
