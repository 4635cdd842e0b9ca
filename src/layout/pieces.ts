/** Lines of text that stay together. A longer text is cut here, so that a page break never loses any of it. */
const linesPerPiece = 12

/** Ranges [start, end) that cut `count` lines into pieces; the last takes up what would be a lonely remainder. */
export function pieceRanges(count: number): readonly (readonly [start: number, end: number])[] {
  const ranges: (readonly [number, number])[] = []
  for (let start = 0; start === 0 || start < count; ) {
    const end = count - start <= linesPerPiece * 1.5 ? count : start + linesPerPiece
    ranges.push([start, end])
    if (end === count) break
    start = end
  }
  return ranges
}
