const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The segmenter grows slow on long texts (V8), so it gets pieces; a "character" longer than this is cut. */
const PIECE = 4096

/** Starts of the characters of a text as a reader counts them (UAX #29), in UTF-16 units. */
export function graphemeStarts(text: string): readonly number[] {
  const starts: number[] = []
  let from = 0
  while (from < text.length) {
    const piece = text.slice(from, from + PIECE)
    const found = Array.from(segmenter.segment(piece), ({ index }) => index)
    const whole = from + piece.length === text.length || found.length === 1
    // The last character of a piece may go on in the next piece.
    const next = whole ? piece.length : (found.pop() ?? piece.length)
    for (const index of found) starts.push(from + index)
    from += next
  }
  return starts
}

/** The characters of a text as a reader counts them. */
export function graphemes(text: string): readonly string[] {
  const starts = graphemeStarts(text)
  return starts.map((start, i) => text.slice(start, starts[i + 1]))
}
