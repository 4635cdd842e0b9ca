import type { Item, LaidOut, OpenEdges, StructureNode } from '../../src/layout/page'

const millimetres = (points: number) => ((points * 25.4) / 72).toFixed(1).padStart(6)

const where = (x: number, y: number) => `${millimetres(x)}${millimetres(y)}`

const openings = (open: OpenEdges | undefined) =>
  `${open?.top ? ', open above' : ''}${open?.bottom ? ', open below' : ''}`

function line(item: Item): string {
  const mark = item.node === undefined ? '  ' : '· '
  switch (item.kind) {
    case 'text': {
      const { text, start, end } = item.line
      return `${mark}${where(item.x, item.baseline)}  ${item.size.toFixed(1)} pt  ${text.slice(start, end)}`
    }
    case 'tile':
      return `${mark}${where(item.x, item.y)}  tile ${Object.values(item.tile).join(' ')}`
    case 'rule':
      return `${mark}${where(item.x1, item.y1)}  rule to ${where(item.x2, item.y2).trim()}`
    case 'field':
      return `${mark}${where(item.x, item.y)}  field ${where(item.width, item.height).trim()}`
    case 'box':
      return `${mark}${where(item.x, item.y)}  box ${where(item.width, item.height).trim()}${openings(item.open)}`
    case 'image':
      return `${mark}${where(item.x, item.y)}  image ${where(item.width, item.height).trim()}`
    case 'shape':
      return `${mark}${where(item.x, item.y)}  shape`
  }
}

/** Isolates would hide in a diff: they are written as ⟨ and ⟩. */
const visible = (text: string) =>
  text
    .replace(/[\u2066-\u2068]/g, '⟨')
    .replaceAll('\u2069', '⟩')
    .replaceAll('\u00a0', '␣')

function outline(node: StructureNode, depth = 0): readonly string[] {
  const about = [node.language, node.alt && `"${node.alt}"`, node.actualText].filter(Boolean).join(' ')
  const own = `${'  '.repeat(depth)}${node.type}${about ? ` ${about}` : ''}`
  return [own, ...node.children.flatMap((child) => outline(child, depth + 1))]
}

/** A laid-out letter as text to read and to compare: places in millimetres from the top left, then the structure. */
export function readable({ pages, root, title }: LaidOut): string {
  const sheets = pages.map(({ items }, index) => [`— page ${index + 1} —`, ...items.map(line)].join('\n'))
  return `${visible([title, ...sheets, '— structure —', ...outline(root)].join('\n'))}\n`
}
