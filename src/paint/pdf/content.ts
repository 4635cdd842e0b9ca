import type { PDFRef } from 'pdf-lib'
import type { Item, NodeId, Page, StructureType } from '../../layout/page'
import type { FontFace } from '../../text/types'
import { paperGrey } from '../ink'
import { roundedRectangle } from '../path'
import type { DocumentFont, DocumentFonts } from './fonts'
import type { Box, MarkedNode } from './marks'
import { createMarks } from './marks'
import type { GraphicsState } from './operators'
import { createState, pathOperators } from './operators'
import { spellLine } from './spelling'
import { decimal } from './strings'
import type { DocumentTiles } from './tiles'

/** A page as a content stream, with what it refers to. */
export interface PageContent {
  readonly operators: string
  readonly fonts: ReadonlyMap<string, PDFRef>
  /** Forms and images. */
  readonly objects: ReadonlyMap<string, PDFRef>
  readonly nodes: ReadonlyMap<NodeId, MarkedNode>
}

interface Canvas {
  readonly write: (operators: string) => void
  readonly state: GraphicsState
  /** From layout's y, downwards from the top, to PDF's, upwards from the bottom. */
  readonly up: (y: number) => number
  readonly fonts: DocumentFonts
  readonly tiles: DocumentTiles
  readonly usedFonts: Map<string, PDFRef>
  readonly usedObjects: Map<string, PDFRef>
}

const points = (value: number) => decimal(value)

type TextItem = Extract<Item, { kind: 'text' }>
type DrawnItem = Exclude<Item, { kind: 'text' }>

/** Paints the items of a page in their order, marked for the structure tree. */
export function pageContent(
  page: Page,
  typeOf: (node: NodeId) => StructureType,
  fonts: DocumentFonts,
  tiles: DocumentTiles,
): PageContent {
  const lines: string[] = []
  const write = (operators: string) => {
    lines.push(operators)
  }
  const canvas: Canvas = {
    write,
    state: createState(write),
    up: (y) => page.height - y,
    fonts,
    tiles,
    usedFonts: new Map(),
    usedObjects: new Map(),
  }
  const marks = createMarks(page.height, typeOf, write)
  for (const item of page.items) {
    marks.enter(item, item.kind === 'text' ? undefined : boxOf(item, canvas.up))
    if (item.kind === 'text') drawText(canvas, item)
    else draw(canvas, item)
  }
  marks.close()
  return {
    operators: lines.join('\n'),
    fonts: canvas.usedFonts,
    objects: canvas.usedObjects,
    nodes: marks.nodes(),
  }
}

/** Line of text: its runs as they are read, then the space that a line break swallowed, so that copied lines do not glue. */
function drawText({ write, state, up, fonts, usedFonts }: Canvas, item: TextItem) {
  const { line, size } = item
  const y = up(item.baseline)
  const use = (face: FontFace) => {
    const font = fonts.use(face)
    usedFonts.set(font.name, font.ref)
    return font
  }
  const showAt = (x: number, font: DocumentFont, operator: string) => {
    state.set('Tf', `/${font.name} ${decimal(size)}`)
    write(`1 0 0 1 ${decimal(item.x + x * size)} ${decimal(y)} Tm`)
    write(operator)
  }
  state.set('g', decimal(paperGrey[item.ink]))
  write('BT')
  const runs = spellLine(line)
  for (const { run, characters } of runs) {
    const font = use(run.font)
    const rightToLeft = (run.level & 1) === 1
    // The characters of the string stand in reverse order (ISO 32000-1, 14.8.2.3.3).
    if (rightToLeft) write('/ReversedChars BMC')
    showAt(run.x, font, font.show(characters))
    if (rightToLeft) write('EMC')
  }
  const last = runs.at(-1)?.run
  if (last && /\s/.test(line.text.slice(line.end, line.endWithSpace))) {
    const font = use(last.font)
    const width = last.font.advanceOf(last.font.glyphOf(0x20)) / last.font.unitsPerEm
    showAt(line.baseLevel === 1 ? -width : line.width, font, font.showSpace())
  }
  write('ET')
}

function draw({ write, state, up, tiles, usedObjects }: Canvas, item: DrawnItem) {
  if (item.kind === 'tile') {
    const { operators, object } = tiles.use(item.tile)
    if (object) usedObjects.set(object.name, object.ref)
    const scale = decimal(item.size / 100, 5)
    write(`q ${scale} 0 0 -${scale} ${decimal(item.x)} ${decimal(up(item.y))} cm ${operators} Q`)
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
    const path = roundedRectangle(item.x, item.y, item.width, item.height, item.radius)
    write(`${pathOperators(path, (x, y) => [x, up(y)], points)} S`)
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
  const width = item.kind === 'box' ? item.width : item.size
  const height = item.kind === 'box' ? item.height : item.size
  return [item.x - edge, up(item.y + height + edge), item.x + width + edge, up(item.y - edge)]
}
