import { paperGrey } from '../ink'
import type { FieldItem } from './content'
import type { PdfFile } from './file'
import type { DocumentFonts } from './fonts'
import { createState } from './operators'
import { packedSyntax } from './pack'
import { writePacked } from './streams'
import { decimal, literal } from './strings'
import { array, dictionary, type Ref, type Syntax } from './syntax'
import { drawText } from './text'
import { partsOf } from './text-parts'

/** What a field looks like: a text field has one look, a box to tick has two. */
interface Look {
  readonly open: Ref
  readonly ticked: Ref
}

interface Looks {
  readonly of: (item: FieldItem) => Look
  /** The state of a box that is ticked. */
  readonly ticked: string
  /** What a program draws around a field when it makes a look of its own. */
  readonly border: Readonly<Record<string, Syntax>>
}

const edge = 0.75
const grey = decimal(paperGrey.quiet)

/** Corners of a tick, in parts of the box, upwards from its bottom left corner. */
const tick = [
  [0.22, 0.5],
  [0.42, 0.28],
  [0.78, 0.74],
] as const
const tickWidth = 0.13

/** The looks of fields (appearance streams: ISO 32000-1, 12.5.5), so that no program has to find a font for what is there. */
export function createLooks(file: PdfFile, fonts: DocumentFonts): Looks {
  const known = new Map<string, Ref>()
  const write = (width: number, height: number, content: Syntax, used?: ReadonlyMap<string, Ref>): Ref => {
    const box = array([0, 0, decimal(width), decimal(height)])
    const key = `${box}${content}`
    const found = known.get(key)
    if (found) return found
    const ref = writePacked(file, packedSyntax(content), {
      Type: '/XObject',
      Subtype: '/Form',
      BBox: box,
      Resources: dictionary({ Font: used && dictionary(Object.fromEntries(used)) }),
    })
    known.set(key, ref)
    return ref
  }
  const textLook = (item: FieldItem): Ref => {
    const { field, width, height } = item
    const frame = `${grey} G ${edge} w ${around(width, height)}`
    if (field.kind !== 'text') return write(width, height, frame)
    const lines = [frame, '/Tx BMC', `/Span <</Lang ${literal(field.style.language)}>> BDC`, 'q']
    const used = new Map<string, Ref>()
    const writeLine = (operators: Syntax) => {
      lines.push(operators)
    }
    const canvas = {
      write: writeLine,
      state: createState(writeLine),
      up: (y: number) => height - y,
      fonts,
      usedFonts: used,
    }
    lines.push(`${edge} ${edge} ${decimal(width - 2 * edge)} ${decimal(height - 2 * edge)} re W n`)
    for (const { x, baseline, line } of field.lines) {
      const text = { kind: 'text', x, baseline, size: field.type.size, line, ink: 'ink' } as const
      const none = (): never => {
        throw new RangeError('A line of a field has no node')
      }
      for (const { shown } of partsOf(text, none)) drawText(canvas, text, shown)
    }
    return write(width, height, [...lines, 'Q', 'EMC', 'EMC'].join('\n'), used)
  }
  return {
    of: (item) => {
      const open = textLook(item)
      const { width, height, field } = item
      if (field.kind === 'text') return { open, ticked: open }
      const [start, ...rest] = tick.map(([x, y]) => `${decimal(x * width)} ${decimal(y * height)}`)
      const stroke = [`${start} m`, ...rest.map((point) => `${point} l`)].join(' ')
      const frame = `${grey} G ${edge} w ${around(width, height)}`
      const mark = `0 G ${decimal(tickWidth * width)} w 1 J 1 j ${stroke} S`
      return { open, ticked: write(width, height, `${frame}\n${mark}`) }
    },
    ticked: 'Ja',
    border: {
      MK: dictionary({ BC: array([grey]) }),
      // In whole points: PDFium, the viewer of Chrome, cuts off the rest.
      BS: dictionary({ W: 1 }),
    },
  }
}

/** A frame just inside the edge of a field. */
function around(width: number, height: number): Syntax {
  const inset = edge / 2
  return `${decimal(inset)} ${decimal(inset)} ${decimal(width - edge)} ${decimal(height - edge)} re S`
}
