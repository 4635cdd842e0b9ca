import type { SvgItem } from '../../../paint/svg/items'

/** A part of the page that comes from one place of the form. Points, as in `Page`. */
export interface ClickZone {
  readonly key: string
  readonly source: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What stands closer together than this, above one another, is one row of the page. */
const sameRow = 5
const air = 2.5

/** The rows of the page to click on: everything of one source at one height, in both languages. */
export function clickZones(items: readonly SvgItem[]): readonly ClickZone[] {
  const rows: { source: string; left: number; top: number; right: number; bottom: number }[] = []
  for (const { source, box } of items) {
    if (source === undefined) continue
    const [right, bottom] = [box.x + box.width, box.y + box.height]
    const row = rows.find(
      (other) => other.source === source && other.top - sameRow < bottom && box.y < other.bottom + sameRow,
    )
    if (!row) rows.push({ source, left: box.x, top: box.y, right, bottom })
    else {
      row.left = Math.min(row.left, box.x)
      row.top = Math.min(row.top, box.y)
      row.right = Math.max(row.right, right)
      row.bottom = Math.max(row.bottom, bottom)
    }
  }
  return rows.map(({ source, left, top, right, bottom }, index) => ({
    key: `${source} ${index}`,
    source,
    x: left - air,
    y: top - air,
    width: right - left + 2 * air,
    height: bottom - top + 2 * air,
  }))
}
