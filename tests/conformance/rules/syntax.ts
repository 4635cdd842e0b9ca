import type { Condition } from '../condition'
import type { PdfFile } from '../reader/file'
import type { Element } from '../reader/structure'

/** What may stand within what, and where each may stand (ISO 32000-1, tables 333, 336, 337 and 338). */
interface Syntax {
  readonly children: Readonly<Record<string, readonly string[]>>
  readonly parents: Readonly<Record<string, readonly string[]>>
  readonly needsChild: readonly string[]
}

const tableSyntax: Syntax = {
  children: {
    Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
    THead: ['TR'],
    TBody: ['TR'],
    TFoot: ['TR'],
    TR: ['TH', 'TD'],
  },
  parents: {
    TR: ['Table', 'THead', 'TBody', 'TFoot'],
    TH: ['TR'],
    TD: ['TR'],
    THead: ['Table'],
    TBody: ['Table'],
    TFoot: ['Table'],
  },
  needsChild: ['Table', 'TR'],
}
const listSyntax: Syntax = {
  children: { L: ['L', 'LI', 'Caption'], LI: ['Lbl', 'LBody'] },
  parents: { LI: ['L'], LBody: ['LI'] },
  needsChild: ['L', 'LI'],
}
const contentsSyntax: Syntax = {
  children: { TOC: ['TOC', 'TOCI', 'Caption'], TOCI: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'] },
  parents: { TOCI: ['TOC'] },
  needsChild: ['TOC'],
}
const rubySyntax: Syntax = {
  children: { Ruby: ['RB', 'RT', 'RP'] },
  parents: { RB: ['Ruby'], RT: ['Ruby'], RP: ['Ruby'] },
  needsChild: ['Ruby'],
}
const warichuSyntax: Syntax = {
  children: { Warichu: ['WT', 'WP'] },
  parents: { WT: ['Warichu'], WP: ['Warichu'] },
  needsChild: ['Warichu'],
}

const breaks =
  ({ children, parents, needsChild }: Syntax) =>
  (element: Element): boolean => {
    const inside = children[element.type]
    const outside = parents[element.type]
    const owned =
      inside && (element.children.some(({ type }) => !inside.includes(type)) || element.marks.length > 0)
    const stray = outside && !outside.includes(element.parent?.type ?? '')
    return Boolean(
      (owned && element.type !== 'TOCI') ||
        stray ||
        (needsChild.includes(element.type) && element.children.length === 0),
    )
  }

function* wrong({ structure }: PdfFile, isWrong: (element: Element) => boolean): Generator<string> {
  for (const element of structure?.elements ?? [])
    if (isWrong(element)) yield `${element.type} (${element.ref})`
}

export const syntaxConditions: readonly Condition[] = [
  {
    id: 'UA 09-004',
    says: 'A table is not made of rows of cells.',
    find: (file) => wrong(file, breaks(tableSyntax)),
  },
  {
    id: 'UA 09-005',
    says: 'A list is not made of items with a label or a body.',
    find: (file) => wrong(file, breaks(listSyntax)),
  },
  {
    id: 'UA 09-006',
    says: 'A table of contents is not made of its items.',
    find: (file) => wrong(file, breaks(contentsSyntax)),
  },
  {
    id: 'UA 09-007',
    says: 'A ruby is not made of its parts.',
    find: (file) => wrong(file, breaks(rubySyntax)),
  },
  {
    id: 'UA 09-008',
    says: 'A warichu is not made of its parts.',
    find: (file) => wrong(file, breaks(warichuSyntax)),
  },
]
