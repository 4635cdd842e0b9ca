import type { FormField } from '../../layout/page'
import { scriptOf } from '../../text/fonts'
import type { FieldItem } from './content'
import { createLooks } from './field-looks'
import type { PdfFile } from './file'
import type { DocumentFonts } from './fonts'
import { decimal, textString } from './strings'
import { array, dictionary, type Ref, type Syntax } from './syntax'
import { createTypingFonts } from './typing-fonts'

/** Where a field lies, and its key in the parent tree. */
interface FieldPlace {
  readonly page: Ref
  readonly pageHeight: number
  readonly key: number
}

/** The form of a file: what is filled in on a screen. It runs nothing and sends nothing. */
export interface DocumentForm {
  /** Writes a field, which is its own annotation on the page (ISO 32000-1, 12.5.6.19). Returns its reference. */
  readonly add: (item: FieldItem, place: FieldPlace) => Ref
  /** Writes what holds the fields together. Undefined when there are none. */
  readonly finish: () => Ref | undefined
}

/** A group of fields, or the form itself. */
interface Group {
  readonly ref: Ref
  readonly parent: Group | undefined
  readonly name: string
  readonly kids: Ref[]
}

const printed = 4
const multiline = 4096
const quadding = { ltr: 0, rtl: 2 } as const

export function createForm(file: PdfFile, fonts: DocumentFonts): DocumentForm {
  const looks = createLooks(file, fonts)
  const typing = createTypingFonts(file)
  const top: Ref[] = []
  const groups = new Map<string, Group>()

  const groupAt = (path: readonly string[]): Group | undefined => {
    const name = path.at(-1)
    if (name === undefined) return undefined
    const key = path.join('.')
    const known = groups.get(key)
    if (known) return known
    const parent = groupAt(path.slice(0, -1))
    const group: Group = { ref: file.reserve(), parent, name, kids: [] }
    groups.set(key, group)
    const siblings = parent?.kids ?? top
    siblings.push(group.ref)
    return group
  }
  /** What a program sets what is typed with: `/T1 11 Tf 0 g`. */
  const appearance = ({ face, style, type }: Extract<FormField, { kind: 'text' }>): Syntax =>
    `(/${typing.use(face, scriptOf(style.language))} ${decimal(type.size)} Tf 0 g)`
  const entriesOf = (item: FieldItem) => {
    const { field } = item
    const normal = looks.of(item)
    if (field.kind === 'tick') {
      const states = dictionary({ [looks.ticked]: normal.ticked, Off: normal.open })
      return { FT: '/Btn', V: '/Off', AS: '/Off', AP: dictionary({ N: states }) }
    }
    const value = field.value === '' ? undefined : textString(field.value)
    return {
      FT: '/Tx',
      Ff: field.multiline ? multiline : undefined,
      V: value,
      DV: value,
      DA: appearance(field),
      Q: quadding[field.style.direction],
      AP: dictionary({ N: normal.open }),
    }
  }
  return {
    add: (item, { page, pageHeight, key }) => {
      const { x, y, width, height, field } = item
      const parent = groupAt(field.path.slice(0, -1))
      const bottom = pageHeight - y - height
      const ref = file.object(
        dictionary({
          Type: '/Annot',
          Subtype: '/Widget',
          T: textString(field.path.at(-1) ?? ''),
          Parent: parent?.ref,
          TU: textString(field.label),
          F: printed,
          P: page,
          Rect: array([x, bottom, x + width, bottom + height].map((value) => decimal(value))),
          StructParent: key,
          ...entriesOf(item),
          ...looks.border,
        }),
      )
      const siblings = parent?.kids ?? top
      siblings.push(ref)
      return ref
    },
    finish: () => {
      if (top.length === 0) return undefined
      for (const { ref, parent, name, kids } of groups.values()) {
        file.object(dictionary({ T: textString(name), Parent: parent?.ref, Kids: array(kids) }), ref)
      }
      return file.object(
        dictionary({
          Fields: array(top),
          DR: dictionary({ Font: dictionary(Object.fromEntries(typing.refs)) }),
        }),
      )
    },
  }
}
