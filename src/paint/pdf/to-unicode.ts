import { hex16, hexText } from './strings'

const head = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
`
const tail = `endcmap
CMapName currentdict /CMap defineresource pop
end
end
`
/** A section of a CMap holds at most this many lines (ISO 32000-1, 9.7.5.4). */
const sectionSize = 100

/** ToUnicode CMap: `texts[code]` is the text of a code. Code 0 (`.notdef`) is never shown and has none. */
export function toUnicodeMap(texts: readonly string[]): Uint8Array {
  let sections = ''
  for (let first = 1; first < texts.length; first += sectionSize) {
    const part = texts.slice(first, first + sectionSize)
    const lines = part.map((text, i) => `<${hex16(first + i)}> <${hexText(text)}>\n`)
    sections += `${part.length} beginbfchar\n${lines.join('')}endbfchar\n`
  }
  return new TextEncoder().encode(head + sections + tail)
}
