import type { Drawing, Layer, Role } from '../../src/model/tile'

const black = '#000'
const white = '#fff'
const shades: Readonly<Record<Role, string>> = { figure: white, cut: black, surface: white, ink: black }

const ground = `<path d="M12 0L88 0A12 12 0 0 1 100 12L100 88A12 12 0 0 1 88 100L12 100A12 12 0 0 1 0 88L0 12A12 12 0 0 1 12 0Z" fill="${black}"/>`

const element = ({ d, role, stroke, fill, butt }: Layer): string => {
  const shade = shades[role]
  if (stroke === undefined) return `<path d="${d}" fill="${shade}"/>`
  const cap = butt ? 'butt' : 'round'
  return `<path d="${d}" fill="${fill ? shade : 'none'}" stroke="${shade}" stroke-width="${stroke}" stroke-linecap="${cap}" stroke-linejoin="round"/>`
}

/** Self-contained SVG of a tile, white on black: path elements only. The ink-saving variant is made by src/paint/tile.ts. */
export const svgOf = (drawing: Drawing): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${ground}${drawing.map(element).join('')}</svg>\n`
