import type { Drawing, Layer, Role } from '../../src/model/tile'

const black = '#000'
const white = '#fff'
const normal: Readonly<Record<Role, string>> = { figure: white, cut: black, surface: white, ink: black }
const saving: Readonly<Record<Role, string>> = { figure: black, cut: white, surface: white, ink: black }

/** Outline of a surface, and frame of the tile, in the ink-saving variant. */
const outline = 4.6
const frame = 2.8

const roundedTile = (inset: number): string => {
  const [a, b, r] = [inset, 100 - inset, 12 - inset]
  const side = (x: number, y: number, cx: number, cy: number): string =>
    `L${x} ${y}A${r} ${r} 0 0 1 ${cx} ${cy}`
  const start = `M${a + r} ${a}`
  return `${start}${side(b - r, a, b, a + r)}${side(b, b - r, b - r, b)}${side(a + r, b, a, b - r)}${side(a, a + r, a + r, a)}Z`
}

const element = ({ d, role, stroke, fill, butt }: Layer, inverse: boolean): string => {
  const colour = (inverse ? saving : normal)[role]
  if (stroke !== undefined) {
    const cap = butt ? 'butt' : 'round'
    return `<path d="${d}" fill="${fill ? colour : 'none'}" stroke="${colour}" stroke-width="${stroke}" stroke-linecap="${cap}" stroke-linejoin="round"/>`
  }
  if (inverse && role === 'surface')
    return `<path d="${d}" fill="${white}" stroke="${black}" stroke-width="${outline}" stroke-linejoin="round"/>`
  return `<path d="${d}" fill="${colour}"/>`
}

/** Self-contained SVG of a tile: path elements only. `inverse` is the ink-saving variant: black on white, framed. */
export const svgOf = (drawing: Drawing, inverse = false): string => {
  const ground = `<path d="${roundedTile(0)}" fill="${inverse ? white : black}"/>`
  const body = drawing.map((layer) => element(layer, inverse)).join('')
  const edge = inverse
    ? `<path d="${roundedTile(frame / 2)}" fill="none" stroke="${black}" stroke-width="${frame}"/>`
    : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${ground}${body}${edge}</svg>\n`
}
