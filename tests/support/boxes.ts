import type { Item } from '../../src/layout/page'

/** In points, y downwards. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** What an item covers: of text the reach of its letters without the rare high accents. */
export function boxOf(item: Item): Box {
  if (item.kind === 'text') {
    const { x, baseline, size, line } = item
    return {
      left: x,
      right: x + line.width * size,
      top: baseline - 0.72 * size,
      bottom: baseline + 0.2 * size,
    }
  }
  if (item.kind === 'rule') return { left: item.x1, right: item.x2, top: item.y1, bottom: item.y2 }
  const [width, height] = 'size' in item ? [item.size, item.size] : [item.width, item.height]
  return { left: item.x, right: item.x + width, top: item.y, bottom: item.y + height }
}

const slack = 0.01

/** Whether one lies within the other. */
export const inside = (inner: Box, outer: Box) =>
  inner.left >= outer.left - slack &&
  inner.right <= outer.right + slack &&
  inner.top >= outer.top - slack &&
  inner.bottom <= outer.bottom + slack

/** Whether two lie on each other. */
export const overlap = (a: Box, b: Box) =>
  a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack

/** What may not lie on anything else; lines and boxes may. */
export const solid = (item: Item) => item.kind === 'text' || item.kind === 'tile'
