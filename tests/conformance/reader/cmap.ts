/** Unicode text of character codes, from a ToUnicode CMap (ISO 32000-1, 9.10.3). */
export function readToUnicode(source: string): ReadonlyMap<number, string> {
  const texts = new Map<number, string>()
  for (const [, section = ''] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of section.matchAll(/<([\da-f\s]*)>\s*<([\da-f\s]*)>/gi)) {
      texts.set(Number.parseInt(code, 16), utf16(text))
    }
  }
  for (const [, section = ''] of source.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    const range = /<([\da-f]+)>\s*<([\da-f]+)>\s*(?:<([\da-f\s]*)>|\[([^\]]*)\])/gi
    for (const [, first = '', last = '', start, list] of section.matchAll(range)) {
      const from = Number.parseInt(first, 16)
      const listed = [...(list ?? '').matchAll(/<([\da-f\s]*)>/gi)].map(([, text = '']) => utf16(text))
      for (let code = from; code <= Number.parseInt(last, 16); code++) {
        texts.set(
          code,
          start === undefined ? (listed[code - from] ?? '') : stepped(utf16(start), code - from),
        )
      }
    }
  }
  return texts
}

function utf16(digits: string): string {
  const units = digits.replace(/\s/g, '').match(/.{4}/g) ?? []
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)))
}

const stepped = (text: string, step: number) =>
  text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + step)
