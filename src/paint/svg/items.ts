import type { Item, Page } from '../../layout/page'
import type { Depiction, Tile } from '../../model/tile'
import { boxPath } from '../box'
import { screenColour } from '../ink'
import type { PaintedLook } from '../look'
import { paintLook, pictureAddress } from '../look'
import { roundedRectangle } from '../path'
import { linePath, unitsPerEm } from './glyph-path'

interface SvgItemBase {
  /** Stays with the item from one version of the page to the next, as far as its source does. */
  readonly key: string
  /** What of the letter it shows; a click finds its field with it. */
  readonly source?: string
  /** Where it is on the page, in points: for marking it, and for finding what was clicked. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** What a page shows, ready for SVG: `transform` and paths. Values that did not change are the same (===) values. */
export type SvgItem = SvgItemBase &
  (
    | { readonly kind: 'fill'; readonly transform: string; readonly d: string; readonly colour: string }
    | {
        readonly kind: 'stroke'
        readonly d: string
        readonly colour: string
        readonly width: number
        readonly dash?: string
        readonly cap: 'butt' | 'round'
      }
    | {
        readonly kind: 'image'
        readonly x: number
        readonly y: number
        readonly width: number
        readonly height: number
        readonly address: string
      }
    | { readonly kind: 'tile'; readonly transform: string; readonly tile: PaintedLook }
  )

export interface SvgOptions {
  readonly drawing: (tile: Tile) => Depiction
  readonly inkSaver?: boolean
}

/** The items of a page in the order of painting. Text comes as outlines, so that every browser shows what will be printed. */
export function svgItems(page: Page, { drawing, inkSaver = false }: SvgOptions): readonly SvgItem[] {
  const seen = new Map<string, number>()
  return page.items.map((item) => {
    const name = `${item.kind} ${item.source ?? ''}`
    const count = seen.get(name) ?? 0
    seen.set(name, count + 1)
    const base = {
      key: `${name} ${count}`,
      ...(item.source !== undefined && { source: item.source }),
      box: boxOf(item),
    }
    return { ...base, ...painted(item, drawing, inkSaver) }
  })
}

type Painted<T = SvgItem> = T extends SvgItem ? Omit<T, keyof SvgItemBase> : never

function painted(item: Item, drawing: SvgOptions['drawing'], inkSaver: boolean): Painted {
  if (item.kind === 'text') {
    return {
      kind: 'fill',
      transform: placed(item.x, item.baseline, item.size / unitsPerEm),
      d: linePath(item.line),
      colour: screenColour[item.ink],
    }
  }
  if (item.kind === 'shape') {
    return {
      kind: 'fill',
      transform: placed(item.x, item.y, item.size / 100),
      d: item.d,
      colour: screenColour[item.ink],
    }
  }
  if (item.kind === 'tile') {
    return {
      kind: 'tile',
      transform: placed(item.x, item.y, item.size / 100),
      tile: paintLook(drawing(item.tile), inkSaver),
    }
  }
  if (item.kind === 'rule') {
    const dash = item.dash ?? []
    return {
      kind: 'stroke',
      d: `M${item.x1} ${item.y1}L${item.x2} ${item.y2}`,
      colour: screenColour[item.ink],
      width: item.width,
      ...(dash.length > 0 && { dash: dash.join(' ') }),
      cap: dash[0] === 0 ? 'round' : 'butt',
    }
  }
  const { x, y, width, height } = item
  if (item.kind === 'image')
    return { kind: 'image', x, y, width, height, address: pictureAddress(item.pixels) }
  const box = { kind: 'stroke', cap: 'butt' } as const
  return item.kind === 'box'
    ? {
        ...box,
        d: boxPath(item),
        colour: screenColour.ink,
        width: item.stroke,
      }
    : { ...box, d: roundedRectangle(x, y, width, height, 0), colour: screenColour.quiet, width: fieldEdge }
}

/** The edge of a field to fill in, in points. */
const fieldEdge = 0.75

function placed(x: number, y: number, scale: number): string {
  return `translate(${round(x)} ${round(y)}) scale(${Math.round(scale * 1e6) / 1e6})`
}

const round = (value: number) => Math.round(value * 1000) / 1000

/** Reach of letters above and below the baseline, in em: enough for a box to click in. */
const ascent = 1
const descent = 0.35

function boxOf(item: Item): SvgItemBase['box'] {
  if (item.kind === 'text') {
    const { x, baseline, size, line } = item
    return { x, y: baseline - ascent * size, width: line.width * size, height: (ascent + descent) * size }
  }
  if (item.kind === 'rule') {
    const [x, y] = [Math.min(item.x1, item.x2), Math.min(item.y1, item.y2)]
    return { x, y, width: Math.abs(item.x2 - item.x1), height: Math.abs(item.y2 - item.y1) }
  }
  if (item.kind === 'box' || item.kind === 'field' || item.kind === 'image') {
    const { x, y, width, height } = item
    return { x, y, width, height }
  }
  return { x: item.x, y: item.y, width: item.size, height: item.size }
}
