import type { StructureType } from '../../../src/layout/page'
import { dictAt } from '../reader/objects'
import type { Change } from '../sample'
import { type Defect, inFile, inLayout } from './defect'

const retyped =
  (from: StructureType, to: StructureType): Change =>
  (node) =>
    node.type === from ? { ...node, type: to } : node

/** Gives the first element of a type another structure type. */
const retagged = (
  id: string,
  name: string,
  from: string,
  to: string,
  more: Readonly<Record<string, unknown>> = {},
) =>
  inFile(id, name, ({ elements, set }) => {
    const [first] = elements(from)
    set(first, 'S', to)
    for (const [key, value] of Object.entries(more)) set(first, key, value)
  })

const roleMap = (id: string, name: string, roles: Readonly<Record<string, string>>) =>
  inFile(id, name, ({ catalog, set }) => set(dictAt(catalog, 'StructTreeRoot'), 'RoleMap', roles))

export const structureDefects: readonly Defect[] = [
  inLayout('UA 13-004', 'a figure without words', ({ alt: _, ...node }) => node),
  inLayout('UA 13-004', 'a figure with empty words', (node) =>
    node.type === 'Figure' ? { ...node, alt: ' ' } : node,
  ),
  inLayout('UA 14-003', 'a skipped heading level', retyped('H2', 'H3')),
  inLayout('UA 14-002', 'a first heading of level 2', retyped('H1', 'H2')),
  inLayout('UA 09-004', 'cells without a row', retyped('TR', 'Div')),
  inLayout('UA 09-004', 'a row outside a table', retyped('Table', 'Div')),
  inLayout('UA 09-005', 'a list item without a list', retyped('L', 'Div')),
  inLayout('UA 09-005', 'a list item without a body', retyped('LBody', 'P')),
  inLayout('UA 09-006', 'an item outside a table of contents', retyped('L', 'TOCI')),
  retagged('UA 09-007', 'a ruby without parts', 'Lbl', 'Ruby'),
  retagged('UA 09-008', 'a warichu without parts', 'Lbl', 'Warichu'),
  retagged('UA 02-001', 'a made-up structure type', 'H2', 'Title'),
  roleMap('UA 02-003', 'a role map that goes round', { Title: 'Heading', Heading: 'Title' }),
  roleMap('UA 02-004', 'a standard type with another meaning', { P: 'Span' }),
  inFile('UA 14-006', 'two headings of no level in one element', ({ elements, set }) => {
    for (const type of ['H1', 'H2']) set(elements(type)[0], 'S', 'H')
  }),
  retagged('UA 14-007', 'headings with and without a level', 'H2', 'H'),
  inFile('UA 15-003', 'a header cell without a direction', ({ elements, set }) =>
    set(elements('TH')[0], 'A', undefined),
  ),
  retagged('UA 17-002', 'a formula without words', 'Figure', 'Formula', { Alt: undefined }),
  retagged('UA 19-003', 'a note without an identifier', 'P', 'Note'),
  inFile('UA 19-004', 'two notes with one identifier', ({ elements, set }) => {
    for (const element of elements('P').slice(0, 2)) {
      set(element, 'S', 'Note')
      set(element, 'ID', element.get(element.context.obj('Lang')))
    }
    for (const element of elements('Note'))
      set(element, 'ID', elements('Note')[0]?.get(element.context.obj('ID')))
  }),
  inFile('A 6.7.2', 'no sign that the file is tagged', ({ catalog, set }) =>
    set(catalog, 'MarkInfo', undefined),
  ),
  inFile('A 6.7.3-1', 'no structure', ({ catalog, set }) => set(catalog, 'StructTreeRoot', undefined)),
  inFile('A 6.7.3-2', 'an element without its type', ({ elements, set }) =>
    set(elements('H1')[0], 'Type', undefined),
  ),
  inFile('own name-language', 'a Dutch name in an Arabic text without its language', ({ elements, set }) => {
    for (const element of elements('Span')) set(element, 'Lang', undefined)
  }),
  inLayout('own name-language', 'a Dutch name in an Arabic text that is not set apart', (node) =>
    node.children.some(({ range }) => range) ? { ...node, children: [] } : node,
  ),
  retagged('own one-root', 'a file that is not one document', 'Document', 'Sect'),
  inFile('own figure-box', 'a figure without a place', ({ elements, set }) =>
    set(elements('Figure')[0], 'A', undefined),
  ),
]
