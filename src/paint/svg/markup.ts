import type { Page } from '../../layout/page'
import type { Depiction } from '../../model/tile'
import type { PaintedLook } from '../look'
import { paintLook, pictureAddress } from '../look'
import type { Shape } from '../tile'
import type { SvgItem, SvgOptions } from './items'
import { svgItems } from './items'

/** A page as an SVG document. */
export function pageToSvg(page: Page, options: SvgOptions): string {
  const items = svgItems(page, options)
  const clip = items.some((item) => item.kind === 'tile') ? `<defs>${tileClip}</defs>` : ''
  const size = { width: page.width, height: page.height }
  const paper = element('rect', { ...size, fill: '#fff' })
  return document(`0 0 ${page.width} ${page.height}`, clip + paper + items.map(itemMarkup).join(''), size)
}

/** A tile as an SVG document. */
export function tileToSvg(
  depiction: Depiction,
  { inverse = false }: { readonly inverse?: boolean } = {},
): string {
  return document('0 0 100 100', `<defs>${tileClip}</defs>${tileMarkup(paintLook(depiction, inverse))}`)
}

type Attributes = Readonly<Record<string, string | number | undefined>>

/** Path of the ground, which is also what holds a tile's layers in. */
const clipId = 'tile'
const tileClip = element('clipPath', { id: clipId }, element('path', { d: paintLook([], false).ground.d }))

function document(viewBox: string, content: string, size: Attributes = {}): string {
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox, ...size }, content)
}

function itemMarkup(item: SvgItem): string {
  const source = { 'data-source': item.source }
  if (item.kind === 'fill') {
    return element('path', { ...source, d: item.d, transform: item.transform, fill: item.colour })
  }
  if (item.kind === 'tile') {
    return element('g', { ...source, transform: item.transform }, tileMarkup(item.tile))
  }
  if (item.kind === 'image') {
    const { x, y, width, height, address } = item
    return element('image', { ...source, x, y, width, height, href: address })
  }
  return element('path', {
    ...source,
    d: item.d,
    fill: 'none',
    stroke: item.colour,
    'stroke-width': item.width,
    'stroke-dasharray': item.dash,
    'stroke-linecap': item.cap,
  })
}

function tileMarkup({ ground, picture, layers, frame }: PaintedLook): string {
  const image = picture
    ? element('image', { href: pictureAddress(picture), width: 100, height: 100 })
    : layers.map(shapeMarkup).join('')
  const inside = element('g', { 'clip-path': `url(#${clipId})` }, image)
  return shapeMarkup(ground) + inside + (frame ? shapeMarkup(frame) : '')
}

function shapeMarkup({ d, fill, stroke }: Shape): string {
  return element('path', {
    d,
    fill: fill ?? 'none',
    stroke: stroke?.shade,
    'stroke-width': stroke?.width,
    'stroke-linecap': stroke && (stroke.butt ? 'butt' : 'round'),
    'stroke-linejoin': stroke && 'round',
  })
}

function element(name: string, attributes: Attributes, content = ''): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  )
  return content === '' ? `<${name}${pairs.join('')}/>` : `<${name}${pairs.join('')}>${content}</${name}>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`)
}
