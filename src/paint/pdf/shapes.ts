import type { Shade, Shape } from '../tile'
import { createState, pathOperators } from './operators'
import { roundShape } from './round-shapes'

const grey: Readonly<Record<Shade, string>> = { black: '0', white: '1' }

const whole = (value: number) => String(Math.round(value) || 0)

/**
 * Operators that draw shapes one over the other, in whole numbers of `1 / scale` of a tile's unit.
 * @param first operator that goes before the painting of the first shape
 */
export function shapeOperators(shapes: readonly Shape[], scale: number, first = ''): string {
  const lines: string[] = ['1 j']
  const state = createState((operators) => lines.push(operators))
  const at = (value: number) => whole(value * scale)
  shapes.forEach(({ d, fill, stroke }, i) => {
    // Filled in one shade all over, edge and all: what a round pen can draw.
    const plain = fill && (stroke === undefined || stroke.shade === fill) && !(i === 0 && first)
    const round = plain ? roundShape(d) : undefined
    if (fill && round) {
      state.set('G', grey[fill])
      state.set('w', at(round.pen + (stroke?.width ?? 0)))
    }
    if (fill && round?.kind === 'dot') {
      const [x, y] = [Math.round(round.x * scale), at(round.y)]
      state.set('J', '1')
      // A tenth of a unit long, because not every reader draws a line without length.
      lines.push(`${x} ${y} m ${x + 1} ${y} l S`)
    } else if (fill && round?.kind === 'box') {
      state.set('g', grey[fill])
      lines.push(`${[round.x, round.y, round.width, round.height].map(at).join(' ')} re B`)
    } else {
      if (fill) state.set('g', grey[fill])
      if (stroke) {
        state.set('G', grey[stroke.shade])
        state.set('w', at(stroke.width))
        state.set('J', stroke.butt ? '0' : '1')
      }
      const paint = fill && stroke ? 'B' : stroke ? 'S' : 'f'
      const path = pathOperators(d, (x, y) => [x * scale, y * scale], whole)
      lines.push(`${path} ${i === 0 ? first : ''}${paint}`)
    }
  })
  return lines.join('\n')
}
