import type { Item, NodeId, Page, StructureNode } from '../../layout/page'
import { boxPath } from '../box'
import { paperGrey } from '../ink'
import type { DocumentFonts } from './fonts'
import type { Box, MarkedNode } from './marks'
import { createMarks } from './marks'
import { createState, pathOperators } from './operators'
import { decimal } from './strings'
import type { Ref, Syntax } from './syntax'
import { drawText, type TextCanvas } from './text'
import { partsOf } from './text-parts'
import { type DocumentTiles, tileSide } from './tiles'

/** The content of a page, with what it refers to. */
export interface PageContent {
  /**
   * Marked-content sequences, those of the tiles apart: they are much alike, and the same from letter to letter. None
   * depends on the graphics state that another leaves.
   */
  readonly parts: readonly (readonly Syntax[])[]
  readonly fonts: ReadonlyMap<string, Ref>
  readonly tiles: ReadonlyMap<string, Ref>
  readonly nodes: ReadonlyMap<NodeId, MarkedNode>
  /** Not in the content: what is filled in lies on the page and brings its own look. */
  readonly fields: readonly FieldItem[]
}

interface Canvas extends TextCanvas {
  readonly tiles: DocumentTiles
  readonly usedTiles: Map<string, Ref>
}

const points = (value: number) => decimal(value)

export type FieldItem = Extract<Item, { kind: 'field' }>
type DrawnItem = Exclude<Item, { kind: 'text' | 'field' }>

/** Paints the tiles of a page and then all else, both in their order, marked for the structure tree. */
export function pageContent(
  page: Page,
  nodeOf: (id: NodeId) => StructureNode,
  fonts: DocumentFonts,
  tiles: DocumentTiles,
): PageContent {
  const parts: (readonly Syntax[])[] = []
  const written: Syntax[] = []
  let lines: Syntax[] = []
  const write = (operators: Syntax) => {
    lines.push(operators)
  }
  const canvas: Canvas = {
    write,
    state: createState(write),
    up: (y) => page.height - y,
    fonts,
    tiles,
    usedFonts: new Map(),
    usedTiles: new Map(),
  }
  const marks = createMarks(page.height, nodeOf, {
    begin: (operator) => {
      lines = [operator]
      canvas.state.forget()
    },
    end: (operator) => {
      written.push([...lines, operator].join('\n'))
    },
  })
  const isTile = (item: Item) => item.kind === 'tile'
  const fields: FieldItem[] = []
  for (const items of [page.items.filter(isTile), page.items.filter((item) => !isTile(item))]) {
    for (const item of items) {
      if (item.kind === 'field') fields.push(item)
      else if (item.kind === 'text') {
        for (const { node, shown } of partsOf(item, nodeOf)) {
          marks.enter(node, item)
          drawText(canvas, item, shown)
        }
      } else {
        marks.enter(item.node, item, boxOf(item, canvas.up))
        draw(canvas, item)
      }
    }
    marks.close()
    parts.push(written.splice(0))
  }
  return {
    parts,
    fonts: canvas.usedFonts,
    tiles: canvas.usedTiles,
    nodes: marks.nodes(),
    fields,
  }
}

function draw({ write, state, up, tiles, usedTiles }: Canvas, item: DrawnItem) {
  if (item.kind === 'tile') {
    const { operators, form } = tiles.use(item.tile)
    if (form) usedTiles.set(form.name, form.ref)
    const scale = decimal(item.size / tileSide, 6)
    write(`q ${scale} 0 0 -${scale} ${decimal(item.x)} ${decimal(up(item.y))} cm ${operators} Q`)
  } else if (item.kind === 'image') {
    const { name, ref } = tiles.image(item.pixels)
    usedTiles.set(name, ref)
    const place = [item.width, 0, 0, item.height, item.x, up(item.y + item.height)]
    write(`q ${place.map((value) => decimal(value)).join(' ')} cm /${name} Do Q`)
  } else if (item.kind === 'rule') {
    const dash = item.dash ?? []
    state.set('G', decimal(paperGrey[item.ink]))
    state.set('w', decimal(item.width))
    state.set('J', dash[0] === 0 ? '1' : '0')
    state.set('d', `[${dash.map((length) => decimal(length)).join(' ')}] 0`)
    write(`${decimal(item.x1)} ${decimal(up(item.y1))} m ${decimal(item.x2)} ${decimal(up(item.y2))} l S`)
  } else if (item.kind === 'box') {
    state.set('G', decimal(paperGrey.ink))
    state.set('w', decimal(item.stroke))
    state.set('d', '[] 0')
    write(`${pathOperators(boxPath(item), (x, y) => [x, up(y)], points)} S`)
  } else {
    const scale = item.size / 100
    state.set('g', decimal(paperGrey[item.ink]))
    write(`${pathOperators(item.d, (x, y) => [item.x + x * scale, up(item.y + y * scale)], points)} f`)
  }
}

function boxOf(item: DrawnItem, up: (y: number) => number): Box {
  if (item.kind === 'rule') {
    const half = item.width / 2
    const [left, right] = [Math.min(item.x1, item.x2), Math.max(item.x1, item.x2)]
    const [top, bottom] = [Math.min(item.y1, item.y2), Math.max(item.y1, item.y2)]
    return [left - half, up(bottom + half), right + half, up(top - half)]
  }
  const edge = item.kind === 'box' ? item.stroke / 2 : 0
  const width = 'width' in item ? item.width : item.size
  const height = 'height' in item ? item.height : item.size
  return [item.x - edge, up(item.y + height + edge), item.x + width + edge, up(item.y - edge)]
}
