import { largestSide } from '../model/png'
import type { Result } from '../model/result'
import { type Tag, xmlTags } from './xml-tags'

/** `kind` no SVG · `large` too long to draw at once · `part` holds something that we do not draw. */
export type SvgProblem = 'kind' | 'large' | 'part'

/** An SVG that may be drawn: shapes and text only, with its size in pixels written in. */
export interface DrawableSvg {
  readonly source: string
  readonly width: number
  readonly height: number
}

const mostCharacters = 1_000_000
const mostElements = 3_000
const deepest = 40
const mostClips = 100
const mostLetters = 2_000
/** Of outlines, in characters: a page draws the worst of these, all lines crossing, in about a second. */
const mostOutline = 60_000

/** What is drawn. All others repeat things (`use`, `pattern`), move, blur, run or fetch, or hold another page. */
const shapes = new Set(
  (
    'svg g path rect circle ellipse line polyline polygon text tspan title desc metadata defs style ' +
    'linearGradient radialGradient stop clipPath'
  ).split(' '),
)
const gradients = new Set(['linearGradient', 'radialGradient'])
const svgSpace = 'http://www.w3.org/2000/svg'

/**
 * Style that reaches outside the file, or that makes one line a million dashes. A backslash or a character reference could
 * spell the same in another way.
 */
const wildStyle = /@|\\|dasharray\s*:(?!\s*none)|filter\s*:(?!\s*none)|&(?!quot;|apos;|amp;)|url\((?!['"]?#)/i
const outside = /url\((?!['"]?#)/i

const plain = (name: string) => name.replace(/^svg:/, '')
/** Notes of drawing programs: other names than ours under a prefix of their own are never drawn. */
const isNote = (name: string) => name.includes(':') && !name.startsWith('svg:')

/** A prefix that would draw shapes, or read style, under other names than those that are looked at. */
const isWildPrefix = ([name, value]: readonly [string, string]) =>
  name.startsWith('xmlns:') &&
  name !== 'xmlns:svg' &&
  (value === svgSpace || value.endsWith('/xhtml') || value.includes('&'))

function isWildAttribute([name, value]: readonly [string, string], element: string): boolean {
  const local = name.toLowerCase().replace(/^.*:/, '')
  if (local.startsWith('on') || local === 'filter') return true
  if (local === 'href') return !gradients.has(element) || !value.startsWith('#')
  if (local === 'stroke-dasharray') return value !== 'none'
  if (local === 'style') return wildStyle.test(value)
  return local !== 'd' && local !== 'points' && outside.test(value)
}

function isWild({ name, attributes, text }: Tag): boolean {
  if ([...attributes].some(isWildPrefix)) return true
  if (isNote(name)) return false
  const local = plain(name)
  if (!shapes.has(local) || (local === 'style' && wildStyle.test(text))) return true
  return [...attributes].some((pair) => isWildAttribute(pair, local))
}

const outlineOf = ({ attributes }: Tag) =>
  (attributes.get('d')?.length ?? 0) + (attributes.get('points')?.length ?? 0)

/** Whether there is more in it than can be drawn at once. */
function isLong(tags: readonly Tag[], depth: number): boolean {
  const opened = tags.filter(({ kind }) => kind !== 'close')
  const sum = (of: (tag: Tag) => number) => opened.reduce((total, tag) => total + of(tag), 0)
  return (
    depth > deepest ||
    opened.length > mostElements ||
    sum(({ name }) => (plain(name) === 'clipPath' ? 1 : 0)) > mostClips ||
    sum(({ name, text }) => (/^(text|tspan)$/.test(plain(name)) ? text.trim().length : 0)) > mostLetters ||
    sum(outlineOf) > mostOutline
  )
}

function depthOf(tags: readonly Tag[]): number | undefined {
  const open: string[] = []
  let depth = 0
  for (const { kind, name } of tags) {
    if (kind === 'open') depth = Math.max(depth, open.push(name))
    if (kind === 'close' && open.pop() !== name) return undefined
  }
  return open.length === 0 ? depth : undefined
}

/** Width and height as the drawing means them: from its view box, else from its size in pixels. */
function sizeOf({ attributes }: Tag): readonly [width: number, height: number] | undefined {
  const box = attributes
    .get('viewBox')
    ?.trim()
    .split(/[\s,]+/)
    .map(Number)
  const side = (name: string) => Number.parseFloat(attributes.get(name) ?? '')
  const [width = 0, height = 0] = box?.length === 4 ? box.slice(2) : [side('width'), side('height')]
  return width > 0 && height > 0 && Number.isFinite(width / height) ? [width, height] : undefined
}

/** The same drawing, told to be so many pixels wide and high: Firefox draws none without being told. */
function sized(source: string, root: Tag, [width, height]: readonly [number, number]): DrawableSvg {
  const scale = largestSide / Math.max(width, height)
  const [wide, high] = [width, height].map((side) => Math.max(1, Math.round(side * scale))) as [
    number,
    number,
  ]
  const kept = [...root.attributes].filter(([name]) => name !== 'width' && name !== 'height')
  const box = root.attributes.has('viewBox') ? [] : [['viewBox', `0 0 ${width} ${height}`] as const]
  const pairs = [...kept, ...box, ['width', wide] as const, ['height', high] as const]
  const tag = `<${root.name}${pairs.map(([name, value]) => ` ${name}="${String(value).replaceAll('"', '&quot;')}"`).join('')}>`
  return { source: source.slice(0, root.start) + tag + source.slice(root.end), width: wide, height: high }
}

/**
 * Whether an SVG holds nothing but shapes, few enough to be drawn at once: no programs, nothing from outside, nothing that
 * multiplies itself. What passes is still only shown as an image.
 */
export function checkSvg(source: string): Result<DrawableSvg, SvgProblem> {
  if (source.length > mostCharacters) return { ok: false, why: 'large' }
  const tags = xmlTags(source)
  const root = tags?.[0]
  if (!tags || !root || plain(root.name) !== 'svg' || root.kind !== 'open') return { ok: false, why: 'kind' }
  const depth = depthOf(tags)
  const size = sizeOf(root)
  if (depth === undefined || !size) return { ok: false, why: 'kind' }
  if (isLong(tags, depth)) return { ok: false, why: 'large' }
  if (tags.some((tag) => tag.kind !== 'close' && isWild(tag))) return { ok: false, why: 'part' }
  return { ok: true, value: sized(source, root, size) }
}
