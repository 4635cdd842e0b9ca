import { PDFDict, PDFName, PDFRawStream, PDFRef } from 'pdf-lib'
import type { Condition } from '../condition'
import type { PdfFile } from '../reader/file'
import { asDict, dictAt, entry, keysOf, nameAt, numberAt, rawListAt, textAt } from '../reader/objects'
import { annotations } from './annotations'

/** A field at the end of a branch of the form's tree. */
interface Field {
  readonly ref: string
  readonly dict: PDFDict
  /** Its own name after those of its groups. */
  readonly name: string
}

const deepest = 20

/** The fields of the form, as far as they can be reached from it. */
function fieldsOf({ catalog }: PdfFile): readonly Field[] {
  const visit = (raws: ReturnType<typeof rawListAt>, names: readonly string[]): readonly Field[] =>
    raws.flatMap((raw) => {
      const dict = asDict(catalog.context.lookup(raw))
      if (!dict || names.length > deepest) return []
      const own = [...names, textAt(dict, 'T') ?? '']
      const ref = raw instanceof PDFRef ? raw.toString() : '(direct)'
      return keysOf(dict).includes('Kids')
        ? visit(rawListAt(dict, 'Kids'), own)
        : [{ ref, dict, name: own.join('.') }]
    })
  return visit(rawListAt(dictAt(catalog, 'AcroForm'), 'Fields'), [])
}

/** The widgets on pages, with their references. */
const widgetsOf = (file: PdfFile) => annotations(file).filter(({ subtype }) => subtype === 'Widget')

const place = ({ dict }: { readonly dict: PDFDict }) => textAt(dict, 'T') ?? 'a field'

/** The kind of a field, which a group may say for all that is in it. */
function kindOf(dict: PDFDict | undefined, depth = 0): string | undefined {
  if (!dict || depth > deepest) return undefined
  return nameAt(dict, 'FT') ?? kindOf(dictAt(dict, 'Parent'), depth + 1)
}

export const fieldConditions: readonly Condition[] = [
  {
    id: 'A 6.3.3-2',
    says: 'The look of a field is not of its kind: one for text, one for each state of a box.',
    *find(file) {
      for (const widget of widgetsOf(file)) {
        const looks = dictAt(widget.dict, 'AP')
        const normal = entry(looks, 'N')
        const fits =
          kindOf(widget.dict) === 'Btn' ? normal instanceof PDFDict : normal instanceof PDFRawStream
        if (looks && (!fits || keysOf(looks).some((key) => key !== 'N'))) yield place(widget)
      }
    },
  },
  {
    id: 'A 6.4.1-2',
    says: 'A field does something when it is touched.',
    *find(file) {
      for (const widget of widgetsOf(file))
        if (keysOf(widget.dict).some((key) => key === 'A' || key === 'AA')) yield place(widget)
    },
  },
  {
    id: 'PDF 12.7.3.2',
    says: 'A field has no name of its own, or shares it with another.',
    *find(file) {
      const names = fieldsOf(file).map(({ name }) => name)
      yield* names.filter((name, i) => name === '' || /^\.|\.$|\.\./.test(name) || names.indexOf(name) !== i)
    },
  },
  {
    id: 'PDF 12.7.2',
    says: 'A field stands on a page but not in the form.',
    *find(file) {
      const known = new Set(fieldsOf(file).map(({ dict }) => dict))
      for (const widget of widgetsOf(file)) if (!known.has(widget.dict)) yield place(widget)
    },
  },
  {
    id: 'PDF 12.7.3.3',
    says: 'A field to type in names a font that the form does not have.',
    *find(file) {
      const fonts = keysOf(dictAt(dictAt(dictAt(file.catalog, 'AcroForm'), 'DR'), 'Font'))
      for (const { dict, name } of fieldsOf(file)) {
        if (kindOf(dict) !== 'Tx') continue
        const [, font] = /\/(\S+)\s+[\d.]+\s+Tf/.exec(textAt(dict, 'DA') ?? '') ?? []
        if (font === undefined || !fonts.includes(font)) yield name
      }
    },
  },
  {
    id: 'PDF 14.7.4.4-2',
    says: 'The parent tree does not lead from a field to the element that it is.',
    *find(file) {
      for (const widget of widgetsOf(file)) {
        const key = numberAt(widget.dict, 'StructParent')
        const owner = key === undefined ? undefined : file.structure?.owners.get(key)?.[0]
        if (widget.owner && owner !== widget.owner.ref) yield place(widget)
      }
    },
  },
  {
    id: 'own box-states',
    says: 'A box to tick cannot be both ticked and open.',
    *find(file) {
      for (const { dict, name } of fieldsOf(file)) {
        if (kindOf(dict) !== 'Btn') continue
        const states = keysOf(asDict(entry(dictAt(dict, 'AP'), 'N')))
        const value = entry(dict, 'V')
        const said = value instanceof PDFName ? value.decodeText() : ''
        if (states.length !== 2 || !states.includes('Off') || !states.includes(said)) yield name
      }
    },
  },
]
