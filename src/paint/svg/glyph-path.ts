import type { FontFace, TextLine } from '../../text/types'

/** Text is drawn in thousandths of an em: x from the left edge of the line, y downwards from the baseline. */
export const unitsPerEm = 1000

const glyphPaths = new WeakMap<FontFace, Map<number, string>>()
const linePaths = new WeakMap<TextLine, string>()

/** Path data of all glyphs of a line. The same line gives the same string. */
export function linePath(line: TextLine): string {
  const known = linePaths.get(line)
  if (known !== undefined) return known
  let path = ''
  for (const run of line.runs) {
    const scale = unitsPerEm / run.font.unitsPerEm
    let pen = run.x * unitsPerEm
    for (const { glyph, advance, dx, dy } of run.glyphs) {
      const outline = glyphPath(run.font, glyph)
      if (outline) path += `M${Math.round(pen + dx * scale)} ${Math.round(-dy * scale)}${outline}`
      pen += advance * scale
    }
  }
  linePaths.set(line, path)
  return path
}

function glyphPath(font: FontFace, glyph: number): string {
  const known = glyphPaths.get(font) ?? new Map<number, string>()
  glyphPaths.set(font, known)
  const path = known.get(glyph) ?? relativePath(font.outlineOf(glyph), unitsPerEm / font.unitsPerEm)
  known.set(glyph, path)
  return path
}

const command = /([MLQC])([^MLQCZ]*)|Z/g
const number = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/g

/**
 * An outline (absolute M L Q C Z, y upwards) as steps from the pen, y downwards: it can be written behind any `M`, and is half
 * as long. Points are rounded before steps are taken, so that nothing drifts.
 */
function relativePath(outline: string, scale: number): string {
  let [x, y] = [0, 0]
  let [startX, startY] = [0, 0]
  let path = ''
  for (const [, letter, coordinates = ''] of outline.matchAll(command)) {
    if (!letter) {
      path += 'z'
      ;[x, y] = [startX, startY]
      continue
    }
    const values = (coordinates.match(number) ?? []).map((value, i) =>
      Math.round(Number(value) * (i % 2 === 0 ? scale : -scale)),
    )
    path += letter.toLowerCase() + steps(values, x, y)
    ;[x, y] = [values.at(-2) ?? x, values.at(-1) ?? y]
    if (letter === 'M') [startX, startY] = [x, y]
  }
  return path
}

function steps(values: readonly number[], x: number, y: number): string {
  return values
    .map((value, i) => {
      const step = value - (i % 2 === 0 ? x : y)
      return i > 0 && step >= 0 ? ` ${step}` : String(step)
    })
    .join('')
}
