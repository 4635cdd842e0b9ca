import { longestCell } from './problem'

/** Characters that nobody sees: controls, marks of direction and joining that could hide or turn text around. */
const unseen = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu

/** The characters of old Windows that stand where Latin-1 has controls, from byte 128. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** A letter of two bytes with an accent, each byte taken for a character of old Windows. */
const misread = new RegExp(`[ÃÄÅ][${windows}\u00a0-\u00bf]`, 'g')

const byteOf = (character: string) => {
  const place = windows.indexOf(character)
  return place < 0 ? character.charCodeAt(0) : 128 + place
}

/** `ZoÃ«` is `Zoë`: a program took UTF-8 for old Windows, and saved that. */
const mended = (text: string): string =>
  text.replace(misread, ([first = '', second = '']) => {
    const [high, low] = [byteOf(first), byteOf(second)]
    return String.fromCharCode(((high & 31) << 6) | (low & 63))
  })

/** What stands in a cell as one short line of visible text. */
export const cellText = (text: string): string =>
  mended(text.slice(0, longestCell * 2))
    .toWellFormed()
    .replace(/[\t\n\v\f\r\u0085\u00a0\u2028\u2029]+/g, ' ')
    .replace(unseen, '')
    .replace(/ {2,}/g, ' ')
    .trim()
    .normalize('NFC')
    .slice(0, longestCell)
    .toWellFormed()
