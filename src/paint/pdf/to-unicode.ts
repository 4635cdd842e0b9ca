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
/** Codes in a range share their first byte, and a section of a CMap holds at most this many lines (ISO 32000-1, 9.7.5.4). */
const rangeSize = 256
const sectionSize = 100

/** ToUnicode CMap: `texts[code]` is the text of a code. Code 0 (`.notdef`) is never shown and has none. */
export function toUnicodeMap(texts: readonly string[]): Uint8Array {
  const ranges: string[] = []
  for (let first = 1; first < texts.length; first += rangeSize - (first % rangeSize)) {
    const part = texts.slice(first, first + rangeSize - (first % rangeSize))
    const last = first + part.length - 1
    ranges.push(`<${hex16(first)}><${hex16(last)}>[${part.map((text) => `<${hexText(text)}>`).join('')}]\n`)
  }
  let sections = ''
  for (let first = 0; first < ranges.length; first += sectionSize) {
    const part = ranges.slice(first, first + sectionSize)
    sections += `${part.length} beginbfrange\n${part.join('')}endbfrange\n`
  }
  return new TextEncoder().encode(head + sections + tail)
}
