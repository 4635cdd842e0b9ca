/** A value as it stands in a PDF, one character a byte: `/Name`, `12`, `[1 2]`, `<</K 1>>` (ISO 32000-1, 7.3). */
export type Syntax = string

/** An indirect object, as others point to it. */
export type Ref = `${number} 0 R`

export const refTo = (objectNumber: number): Ref => `${objectNumber} 0 R`
export const numberOf = (ref: Ref): number => Number.parseInt(ref, 10)

type Value = Syntax | number | undefined

/** What begins with a delimiter needs no space before it. */
const delimiters = new Set(['/', '[', '(', '<'])

/** A dictionary without the entries that are undefined. Names are written with their slash: `{ Type: '/Page' }`. */
export function dictionary(entries: Readonly<Record<string, Value>>): Syntax {
  let inside = ''
  for (const key in entries) {
    const value = entries[key]
    if (value === undefined) continue
    const space = typeof value === 'string' && delimiters.has(value.charAt(0)) ? '' : ' '
    inside += `/${key}${space}${value}`
  }
  return `<<${inside}>>`
}

export const array = (values: readonly (Syntax | number)[]): Syntax => `[${values.join(' ')}]`

/** One byte a character. */
export function bytesOf(syntax: Syntax): Uint8Array {
  const bytes = new Uint8Array(syntax.length)
  for (let i = 0; i < syntax.length; i++) bytes[i] = syntax.charCodeAt(i)
  return bytes
}
