import type { Part } from '../layers'
import { number } from '../paths'

/** The digits in the hand of the set: strokes on a box of 6 by 10, drawn with round ends. */
const strokes: Readonly<Record<string, string>> = {
  '0': 'M3 0C5 0 6 2 6 5C6 8 5 10 3 10C1 10 0 8 0 5C0 2 1 0 3 0Z',
  '1': 'M1 2.4L3.6 0L3.6 10',
  '2': 'M0.2 2.4C0.4 0.9 1.5 0 3 0C4.8 0 6 1.1 6 2.8C6 5 0.6 7.4 0 10L6.2 10',
  '3': 'M0.4 0L5.6 0L2.7 3.8C4.7 3.8 6 4.9 6 6.8C6 8.8 4.8 10 2.9 10C1.5 10 0.5 9.4 0 8.2',
  '4': 'M4.4 10L4.4 0L0 7L6.2 7',
  '5': 'M5.6 0L1 0L0.5 4.6C1.2 4 2 3.7 3 3.7C4.8 3.7 6 4.9 6 6.8C6 8.7 4.8 10 2.9 10C1.5 10 0.5 9.4 0 8.3',
  '6': 'M4.8 0C2.4 0.8 0 3.4 0 6.8C0 8.8 1.2 10 3 10C4.8 10 6 8.8 6 6.9C6 5 4.8 3.8 3.1 3.8C1.6 3.8 0.4 4.8 0.1 6.2',
  '7': 'M0 0L6 0L2.4 10',
  '8': 'M3 4.6C1.4 4.6 0.5 3.7 0.5 2.3C0.5 0.9 1.4 0 3 0C4.6 0 5.5 0.9 5.5 2.3C5.5 3.7 4.6 4.6 3 4.6C1.2 4.6 0 5.6 0 7.3C0 9 1.2 10 3 10C4.8 10 6 9 6 7.3C6 5.6 4.8 4.6 3 4.6Z',
  '9': 'M1.2 10C3.6 9.2 6 6.6 6 3.2C6 1.2 4.8 0 3 0C1.2 0 0 1.2 0 3.1C0 5 1.2 6.2 2.9 6.2C4.4 6.2 5.6 5.2 5.9 3.8',
}

const glyph = (digit: string, x: number, y: number, unit: number): string =>
  (strokes[digit] ?? '').replace(
    /(-?[\d.]+) (-?[\d.]+)/g,
    (_, u: string, v: string) => `${number(x + Number(u) * unit)} ${number(y + Number(v) * unit)}`,
  )

export interface Lettering {
  /** Middle of the written number. */
  readonly x: number
  readonly y: number
  /** Height over all, stroke included. */
  readonly height: number
  readonly stroke: number
}

/** Width over all of a number in digits. */
export const digitsWidth = (text: string, height: number, stroke: number): number => {
  const unit = (height - stroke) / 10
  return text.length * 6 * unit + (text.length - 1) * (stroke + unit * 1.1) + stroke
}

/** Writes digits as strokes; anything else in the text is left out. */
export const digits = (
  text: string,
  { x, y, height, stroke }: Lettering,
  paint: (d: string, width: number) => Part,
): Part => {
  const unit = (height - stroke) / 10
  const step = 6 * unit + stroke + unit * 1.1
  const left = x - digitsWidth(text, height, stroke) / 2 + stroke / 2
  const top = y - height / 2 + stroke / 2
  return [...text].map((digit, i) => paint(glyph(digit, left + i * step, top, unit), stroke))
}
