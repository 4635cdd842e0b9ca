import type { Condition } from '../condition'
import type { PdfFile } from '../reader/file'
import { dictAt, keysOf, nameAt, textAt } from '../reader/objects'
import type { Element } from '../reader/structure'
import { attributeOf, standardTypes } from '../reader/structure'

const elements = ({ structure }: PdfFile) => structure?.elements ?? []
const place = ({ ref, type }: Element) => `${type} (${ref})`
const filled = (text: string | undefined) => text !== undefined && text.trim() !== ''

function* wrong(file: PdfFile, isWrong: (element: Element) => boolean): Generator<string> {
  for (const element of elements(file)) if (isWrong(element)) yield place(element)
}

const level = ({ type }: Element) => (/^H[1-6]$/.test(type) ? Number(type.slice(1)) : undefined)
const headings = (file: PdfFile) => elements(file).filter((element) => level(element) !== undefined)

export const structureConditions: readonly Condition[] = [
  {
    id: 'UA 02-001',
    says: 'A structure type is neither standard nor mapped to a standard one.',
    find: (file) => wrong(file, ({ type }) => !standardTypes.has(type)),
  },
  {
    id: 'UA 02-003',
    says: 'The role map goes round in a circle.',
    *find({ structure }) {
      const roles = dictAt(structure?.dict, 'RoleMap')
      for (const start of keysOf(roles)) {
        const seen = new Set<string>()
        for (let at: string | undefined = start; at !== undefined; at = nameAt(roles, at)) {
          if (seen.has(at)) {
            yield start
            break
          }
          seen.add(at)
        }
      }
    },
  },
  {
    id: 'UA 02-004',
    says: 'A standard structure type is given another meaning.',
    *find({ structure }) {
      yield* keysOf(dictAt(structure?.dict, 'RoleMap')).filter((type) => standardTypes.has(type))
    },
  },
  {
    id: 'UA 13-004',
    says: 'A figure says nothing to who cannot see it.',
    find: (file) =>
      wrong(
        file,
        ({ type, dict }) =>
          type === 'Figure' && !filled(textAt(dict, 'Alt')) && !filled(textAt(dict, 'ActualText')),
      ),
  },
  {
    id: 'UA 14-002',
    says: 'The first heading is not of level 1.',
    *find(file) {
      const [first] = headings(file)
      if (first && level(first) !== 1) yield place(first)
    },
  },
  {
    id: 'UA 14-003',
    says: 'A level of headings is skipped.',
    *find(file) {
      let above = 0
      for (const heading of headings(file)) {
        const own = level(heading) ?? 0
        if (own > above + 1) yield place(heading)
        above = own
      }
    },
  },
  {
    id: 'UA 14-006',
    says: 'An element has more than one H.',
    find: (file) => wrong(file, ({ children }) => children.filter(({ type }) => type === 'H').length > 1),
  },
  {
    id: 'UA 14-007',
    says: 'Headings with and without a level are mixed.',
    *find(file) {
      const plain = elements(file).find(({ type }) => type === 'H')
      if (plain && headings(file).length > 0) yield place(plain)
    },
  },
  {
    id: 'UA 15-003',
    says: 'A header cell does not say whether it heads a row or a column.',
    find: (file) =>
      wrong(
        file,
        (element) =>
          element.type === 'TH' &&
          !attributeOf(element, 'Table', 'Scope') &&
          !attributeOf(element, 'Table', 'Headers'),
      ),
  },
  {
    id: 'UA 17-002',
    says: 'A formula says nothing to who cannot see it.',
    find: (file) => wrong(file, ({ type, dict }) => type === 'Formula' && !filled(textAt(dict, 'Alt'))),
  },
  {
    id: 'UA 19-003',
    says: 'A note has no identifier.',
    find: (file) => wrong(file, ({ type, dict }) => type === 'Note' && !filled(textAt(dict, 'ID'))),
  },
  {
    id: 'UA 19-004',
    says: 'Two notes have the same identifier.',
    *find(file) {
      const ids = elements(file).flatMap(({ type, dict }) =>
        type === 'Note' ? [textAt(dict, 'ID') ?? ''] : [],
      )
      yield* new Set(ids.filter((id, i) => ids.indexOf(id) !== i))
    },
  },
  {
    id: 'A 6.7.2',
    says: 'The file does not say that it is tagged.',
    *find({ catalog }) {
      if (dictAt(catalog, 'MarkInfo')?.toString().includes('/Marked true') !== true) yield 'catalog'
    },
  },
  {
    id: 'A 6.7.3-1',
    says: 'There is no structure tree.',
    *find({ structure }) {
      if (!structure || structure.elements.length === 0) yield 'catalog'
    },
  },
  {
    id: 'A 6.7.3-2',
    says: 'A structure element does not say that it is one.',
    find: (file) => wrong(file, ({ dict }) => nameAt(dict, 'Type') !== 'StructElem'),
  },
  {
    id: 'PDF 14.7.2-2',
    says: 'A structure element names another parent than the one that holds it.',
    *find(file) {
      const root = file.catalog.get(file.document.context.obj('StructTreeRoot'))?.toString()
      for (const element of elements(file)) {
        const named = element.dict.get(file.document.context.obj('P'))?.toString()
        if (named !== (element.parent?.ref ?? root)) yield place(element)
      }
    },
  },
  {
    id: 'own one-root',
    says: 'The structure is not one document.',
    *find({ structure }) {
      const roots = structure?.roots.map(({ type }) => type) ?? []
      if (roots.length !== 1 || roots[0] !== 'Document') yield roots.join(', ')
    },
  },
  {
    id: 'own figure-box',
    says: 'A figure does not say where it stands.',
    find: (file) =>
      wrong(file, (element) => element.type === 'Figure' && !attributeOf(element, 'Layout', 'BBox')),
  },
]
