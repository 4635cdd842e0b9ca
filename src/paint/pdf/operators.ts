import { parsePath } from '../path'

export type Transform = (x: number, y: number) => readonly [number, number]

/** Path construction operators of SVG path data (ISO 32000-1, 8.5.2). */
export function pathOperators(d: string, transform: Transform, format: (value: number) => string): string {
  const point = (x: number, y: number) => transform(x, y).map(format).join(' ')
  return parsePath(d)
    .map((step) => {
      if (step.op === 'Z') return 'h'
      if (step.op === 'M') return `${point(step.x, step.y)} m`
      if (step.op === 'L') return `${point(step.x, step.y)} l`
      return `${point(step.x1, step.y1)} ${point(step.x2, step.y2)} ${point(step.x, step.y)} c`
    })
    .join('\n')
}

/** Graphics state of a content stream: says only what changes. */
export interface GraphicsState {
  /** Operators that make `operator` hold `operands`; none when it does already. */
  readonly set: (operator: string, operands: string) => void
  /** Says everything anew from here on. */
  readonly forget: () => void
}

export function createState(write: (operators: string) => void): GraphicsState {
  const current = new Map<string, string>()
  return {
    set(operator, operands) {
      if (current.get(operator) === operands) return
      current.set(operator, operands)
      write(`${operands} ${operator}`)
    },
    forget: () => current.clear(),
  }
}
