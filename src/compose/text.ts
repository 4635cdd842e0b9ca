/** No-break space. */
export const noBreak = '\u00a0'
const firstStrongIsolate = '\u2068'
const leftToRightIsolate = '\u2066'
const popIsolate = '\u2069'

/** Keeps a value together in the middle of a sentence of another direction; its own first letter decides its direction. */
export const isolate = (text: string) => `${firstStrongIsolate}${text}${popIsolate}`

/** The same for numbers, phones and accounts, which always run from left to right. */
export const isolateLeftToRight = (text: string) => `${leftToRightIsolate}${text}${popIsolate}`

/** The text as a reader sees it, without the invisible direction marks. */
export const withoutIsolates = (text: string) => text.replace(/[\u2066-\u2069]/g, '')

/**
 * What a person typed, made safe for a page: one line, no control characters, no direction overrides, no halves of
 * characters. Every visible character stays.
 */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]/g, '')
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, (spaces) =>
      /^\u00a0+$/.test(spaces) ? spaces : ' ',
    )
    .trim()
}
