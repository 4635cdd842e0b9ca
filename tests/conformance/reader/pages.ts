import { type PDFDict, PDFName, PDFRawStream } from 'pdf-lib'
import type { Operand, Operation } from './content'
import { readContent } from './content'
import { bytesOf, dictAt, latin1, listAt, nameAt, refAt } from './objects'

/** A marked-content sequence that is open. */
export interface Mark {
  readonly tag: string
  /** Number in the structure, when it belongs to it. */
  readonly id?: number
  readonly properties?: ReadonlyMap<string, Operand>
}

/** Something that is seen on a page. */
export interface Shown {
  readonly operator: string
  readonly marks: readonly Mark[]
  /** For text: the font's dictionary and the two-byte codes shown. */
  readonly text?: {
    readonly font: PDFDict | undefined
    readonly codes: readonly number[]
    readonly renderMode: number
  }
}

export interface PageReading {
  readonly ref: string
  readonly dict: PDFDict
  readonly number: number
  readonly shown: readonly Shown[]
  /** All marked-content sequences opened, with those they were opened in. */
  readonly opened: readonly { readonly mark: Mark; readonly within: readonly Mark[] }[]
  /** All operations, those of form XObjects included. */
  readonly operations: readonly Operation[]
  /** Deepest nesting of q and Q. */
  readonly depth: number
  /** Form XObjects drawn, each time they are. */
  readonly forms: readonly { readonly ref: string; readonly dict: PDFDict; readonly hasMarks: boolean }[]
  /** What does not fit: operators without resources, sequences left open. */
  readonly faults: readonly string[]
}

interface Walk {
  readonly shown: Shown[]
  readonly opened: { mark: Mark; within: readonly Mark[] }[]
  readonly operations: Operation[]
  readonly forms: { ref: string; dict: PDFDict; hasMarks: boolean }[]
  readonly faults: string[]
  marks: Mark[]
  depth: number
}

const showsText = new Set(['Tj', 'TJ', "'", '"'])
const paints = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'BI', 'EI'])

export function readPage(ref: string, dict: PDFDict, number: number): PageReading {
  const walk: Walk = { shown: [], opened: [], operations: [], forms: [], faults: [], marks: [], depth: 0 }
  const streams = listAt(dict, 'Contents').filter((part) => part instanceof PDFRawStream)
  const source = streams.map((part) => latin1(bytesOf(part))).join('\n')
  walkContent(walk, readContent(source), dictAt(dict, 'Resources'), 0)
  if (walk.marks.length > 0) walk.faults.push('a marked-content sequence is left open')
  return { ref, dict, number, ...walk }
}

/** The same of a form XObject that is drawn by itself, such as the look of a field. */
export function readForm(ref: string, form: PDFRawStream, number: number): PageReading {
  const walk: Walk = { shown: [], opened: [], operations: [], forms: [], faults: [], marks: [], depth: 0 }
  walkContent(walk, readContent(latin1(bytesOf(form))), dictAt(form.dict, 'Resources'), 0)
  if (walk.marks.length > 0) walk.faults.push('a marked-content sequence is left open')
  return { ref, dict: form.dict, number, ...walk }
}

function walkContent(
  walk: Walk,
  operations: readonly Operation[],
  resources: PDFDict | undefined,
  level: number,
) {
  let font: PDFDict | undefined
  let renderMode = 0
  let nesting = 0
  walk.operations.push(...operations)
  for (const { operator, operands } of operations) {
    const [first] = operands
    if (operator === 'q') walk.depth = Math.max(walk.depth, ++nesting)
    else if (operator === 'Q') nesting--
    else if (operator === 'Tf') {
      font = dictAt(dictAt(resources, 'Font'), nameOf(first))
      if (!font) walk.faults.push(`no font ${nameOf(first)}`)
    } else if (operator === 'Tr') renderMode = Number(first)
    else if (operator === 'gs' && !dictAt(dictAt(resources, 'ExtGState'), nameOf(first))) {
      walk.faults.push(`no graphics state ${nameOf(first)}`)
    } else if (operator === 'BMC' || operator === 'BDC') {
      const mark = markOf(nameOf(first), operands[1], resources)
      walk.opened.push({ mark, within: [...walk.marks] })
      walk.marks.push(mark)
    } else if (operator === 'EMC') {
      if (!walk.marks.pop()) walk.faults.push('EMC without a beginning')
    } else if (showsText.has(operator)) {
      const text = { font, codes: codesOf(operands), renderMode }
      walk.shown.push({ operator, marks: [...walk.marks], text })
    } else if (paints.has(operator)) walk.shown.push({ operator, marks: [...walk.marks] })
    else if (operator === 'Do') drawObject(walk, nameOf(first), resources, level)
  }
  if (nesting !== 0) walk.faults.push('q and Q do not pair')
}

function drawObject(walk: Walk, name: string, resources: PDFDict | undefined, level: number) {
  const objects = dictAt(resources, 'XObject')
  const value = objects?.lookup(PDFName.of(name))
  if (!(value instanceof PDFRawStream)) {
    walk.faults.push(`no XObject ${name}`)
    return
  }
  walk.shown.push({ operator: 'Do', marks: [...walk.marks] })
  if (nameAt(value.dict, 'Subtype') !== 'Form' || level > 8) return
  const before = walk.opened.length
  walkContent(walk, readContent(latin1(bytesOf(value))), dictAt(value.dict, 'Resources'), level + 1)
  const hasMarks = walk.opened.slice(before).some(({ mark }) => mark.id !== undefined)
  walk.forms.push({ ref: refAt(objects, name) ?? name, dict: value.dict, hasMarks })
}

const nameOf = (operand: Operand | undefined) => String(operand ?? '').slice(1)

function markOf(tag: string, properties: Operand | undefined, resources: PDFDict | undefined): Mark {
  if (properties instanceof Map) {
    const id = properties.get('MCID')
    return { tag, properties, ...(typeof id === 'number' && { id }) }
  }
  const named =
    properties === undefined ? undefined : dictAt(dictAt(resources, 'Properties'), nameOf(properties))
  const id = named && Number(named.get(PDFName.of('MCID'))?.toString())
  return { tag, ...(id !== undefined && Number.isInteger(id) && { id }) }
}

function codesOf(operands: readonly Operand[]): readonly number[] {
  return operands.flatMap((operand): readonly number[] => {
    if (Array.isArray(operand)) return codesOf(operand)
    if (!(operand instanceof Uint8Array)) return []
    const codes: number[] = []
    for (let i = 0; i < operand.length; i += 2) codes.push(((operand[i] ?? 0) << 8) | (operand[i + 1] ?? 0))
    return codes
  })
}
