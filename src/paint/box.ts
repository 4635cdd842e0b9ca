import type { Item } from '../layout/page'
import { roundedRectangle } from './path'

type BoxItem = Extract<Item, { kind: 'box' }>

/** Path data of a box: a rectangle with round corners; at an open edge its sides just end. */
export function boxPath({ x, y, width, height, radius, open }: Omit<BoxItem, 'stroke'>): string {
  if (!open) return roundedRectangle(x, y, width, height, radius)
  const r = Math.min(radius, width / 2, height / 2)
  const [right, bottom] = [x + width, y + height]
  const corner = `A${r} ${r} 0 0 1 `
  const start = open.top
    ? `M${right} ${y}`
    : `M${x} ${y + r}${corner}${x + r} ${y}L${right - r} ${y}${corner}${right} ${y + r}`
  const end = open.bottom
    ? `L${right} ${bottom}M${x} ${bottom}`
    : `L${right} ${bottom - r}${corner}${right - r} ${bottom}L${x + r} ${bottom}${corner}${x} ${bottom - r}`
  return `${start}${end}L${x} ${open.top ? y : y + r}`
}
