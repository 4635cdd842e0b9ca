/** What stands before an operator in a content stream. Names keep their slash; strings are bytes. */
export type Operand = number | string | Uint8Array | readonly Operand[] | ReadonlyMap<string, Operand>

export interface Operation {
  readonly operator: string
  readonly operands: readonly Operand[]
}

type Token = Operand | { readonly keyword: string }

const space = new Set('\0\t\n\f\r ')
const delimiter = new Set('()<>[]{}/%')

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** What an escaped character of a literal string stands for (ISO 32000-1, table 3). */
function escaped(character: string): string {
  if (/[0-7]/.test(character)) throw new SyntaxError('This reader knows no octal escapes')
  return controls[character] ?? character
}

/** Reads a content stream (ISO 32000-1, 7.8.2), knowing nothing of how it was written. */
export function readContent(bytes: string): readonly Operation[] {
  const operations: Operation[] = []
  let operands: Operand[] = []
  const read = createTokenReader(bytes)
  for (let token = read(); token !== undefined; token = read()) {
    if (isKeyword(token)) {
      operations.push({ operator: token.keyword, operands })
      operands = []
    } else operands.push(token)
  }
  return operands.length === 0 ? operations : [...operations, { operator: '(end)', operands }]
}

const isKeyword = (token: Token): token is { readonly keyword: string } =>
  typeof token === 'object' && 'keyword' in token

function createTokenReader(text: string): () => Token | undefined {
  let at = 0

  const skipSpace = () => {
    for (;;) {
      while (space.has(text.charAt(at)) && at < text.length) at++
      if (text.charAt(at) !== '%') return
      while (at < text.length && text.charAt(at) !== '\n' && text.charAt(at) !== '\r') at++
    }
  }
  const regular = () => {
    const start = at
    while (at < text.length && !space.has(text.charAt(at)) && !delimiter.has(text.charAt(at))) at++
    return text.slice(start, at)
  }
  const literal = () => {
    let depth = 1
    let value = ''
    for (at++; at < text.length; at++) {
      const character = text.charAt(at)
      if (character === '\\') value += escaped(text.charAt(++at))
      else {
        if (character === '(') depth++
        if (character === ')' && --depth === 0) break
        value += character
      }
    }
    at++
    return Uint8Array.from(value, (character) => character.charCodeAt(0))
  }
  const hexadecimal = () => {
    const end = text.indexOf('>', at)
    const digits = text.slice(at + 1, end).replace(/\s/g, '')
    at = end + 1
    return Uint8Array.from(digits.match(/.{1,2}/g) ?? [], (pair) => Number.parseInt(pair.padEnd(2, '0'), 16))
  }
  const until = (end: string) => {
    const values: Operand[] = []
    for (;;) {
      skipSpace()
      if (at >= text.length) return values
      if (text.startsWith(end, at)) {
        at += end.length
        return values
      }
      const token = read()
      if (token !== undefined && !isKeyword(token)) values.push(token)
    }
  }
  const dictionary = () => {
    at += 2
    const values = until('>>')
    const pairs = new Map<string, Operand>()
    for (let i = 0; i + 1 < values.length; i += 2) pairs.set(String(values[i]).slice(1), values[i + 1] ?? 0)
    return pairs
  }
  const read = (): Token | undefined => {
    skipSpace()
    if (at >= text.length) return undefined
    const character = text.charAt(at)
    if (character === '(') return literal()
    if (text.startsWith('<<', at)) return dictionary()
    if (character === '<') return hexadecimal()
    if (character === '[') {
      at++
      return until(']')
    }
    if (character === '/') {
      at++
      return `/${regular()}`
    }
    const word = regular()
    if (word === '') return { keyword: text.charAt(at++) }
    return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(word) ? Number(word) : { keyword: word }
  }
  return read
}
