import type { PdfFile } from './file'
import { packedSyntax } from './pack'
import { writePacked } from './streams'
import { array, type Ref, type Syntax } from './syntax'

/** Marked-content sequences that follow each other on a page, and the stream that has them. */
interface Stretch {
  readonly sequences: readonly Syntax[]
  readonly ref: Ref
}

/** Shorter stretches are not worth a stream of their own. */
const shortest = 3

const streamOf = (file: PdfFile, sequences: readonly Syntax[]): Ref =>
  writePacked(file, packedSyntax(sequences.join('\n')))

/**
 * Writes what stands on pages. Copies of one letter differ in a line or two: what a page has in common with the page before
 * it of the same `kind` is stored once, because a page may consist of several streams and several pages of the same ones
 * (ISO 32000-1, 7.8.2). The numbers of marked content are those of each page.
 */
export function createPageStreams(
  file: PdfFile,
): (kind: string, parts: readonly (readonly Syntax[])[]) => Syntax {
  const latest = new Map<string, readonly Stretch[]>()
  return (kind, parts) => {
    const key = `${kind} ${parts.map(({ length }) => length).join(' ')}`
    const before = latest.get(key)
    const stretches = before ? rewritten(file, before, parts.flat()) : written(file, parts)
    latest.set(key, stretches)
    const [only] = stretches
    return stretches.length === 1 && only ? only.ref : array(stretches.map(({ ref }) => ref))
  }
}

const written = (file: PdfFile, parts: readonly (readonly Syntax[])[]): readonly Stretch[] =>
  parts
    .filter((sequences) => sequences.length > 0)
    .map((sequences) => ({ sequences, ref: streamOf(file, sequences) }))

/** The stretches of the page before, where they say the same; else new ones, cut where the sameness ends. */
function rewritten(
  file: PdfFile,
  before: readonly Stretch[],
  sequences: readonly Syntax[],
): readonly Stretch[] {
  let start = 0
  return before.flatMap((stretch) => {
    const now = sequences.slice(start, start + stretch.sequences.length)
    start += now.length
    if (now.every((sequence, i) => sequence === stretch.sequences[i])) return [stretch]
    return written(file, cutWhereEqual(stretch.sequences, now))
  })
}

/** Cuts a stretch into parts that are equal to what was there before, and parts that are not. */
function cutWhereEqual(before: readonly Syntax[], now: readonly Syntax[]): readonly (readonly Syntax[])[] {
  const parts: { readonly equal: boolean; readonly sequences: Syntax[] }[] = []
  now.forEach((sequence, i) => {
    const equal = sequence === before[i]
    const part = parts.at(-1)
    if (part?.equal === equal) part.sequences.push(sequence)
    else parts.push({ equal, sequences: [sequence] })
  })
  const joined: { equal: boolean; sequences: Syntax[] }[] = []
  for (const { equal, sequences } of parts) {
    const worth = equal && sequences.length >= shortest
    const last = joined.at(-1)
    if (last && !last.equal && !worth) last.sequences.push(...sequences)
    else joined.push({ equal: worth, sequences: [...sequences] })
  }
  return joined.map(({ sequences }) => sequences)
}
