import { type PDFDict, PDFRef } from 'pdf-lib'
import type { Condition } from '../condition'
import type { PdfFile } from '../reader/file'
import {
  asDict,
  booleanAt,
  dictAt,
  keysOf,
  listAt,
  nameAt,
  numberAt,
  rawListAt,
  textAt,
} from '../reader/objects'
import type { PageReading } from '../reader/pages'
import type { Element } from '../reader/structure'

export interface Annotation {
  readonly page: PageReading
  readonly dict: PDFDict
  readonly subtype: string
  /** The structure element that owns it. */
  readonly owner: Element | undefined
}

export function annotations({ pages, structure }: PdfFile): readonly Annotation[] {
  const owners = new Map(
    (structure?.elements ?? []).flatMap((element) =>
      element.annotations.map((ref) => [ref, element] as const),
    ),
  )
  return pages.flatMap((page) => {
    const refs = rawListAt(page.dict, 'Annots')
    return listAt(page.dict, 'Annots').flatMap((value, i) => {
      const dict = asDict(value)
      const ref = refs[i]
      const owner = ref instanceof PDFRef ? owners.get(ref.toString()) : undefined
      return dict ? [{ page, dict, subtype: nameAt(dict, 'Subtype') ?? '', owner }] : []
    })
  })
}

const within = (element: Element | undefined, type: string): boolean =>
  element !== undefined && (element.type === type || within(element.parent, type))

const each = (isWrong: (annotation: Annotation) => boolean) =>
  function* (file: PdfFile): Generator<string> {
    for (const annotation of annotations(file)) {
      if (isWrong(annotation)) yield `page ${annotation.page.number}, ${annotation.subtype}`
    }
  }

/** Annotation types of ISO 32000-1, table 169, less those that PDF/A-2 forbids. */
const allowed = new Set(
  (
    'Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup ' +
    'FileAttachment Widget PrinterMark TrapNet Watermark Redact'
  ).split(' '),
)
const own = new Set(['Widget', 'Link', 'PrinterMark'])
const flags = { invisible: 1, hidden: 2, print: 4, noView: 32, toggleNoView: 256 }

/** Our letters have no annotations, forms have fields. */
export const annotationConditions: readonly Condition[] = [
  {
    id: 'UA 28-002',
    says: 'An annotation is not tagged as one.',
    find: each(({ subtype, owner }) => !own.has(subtype) && owner?.type !== 'Annot'),
  },
  {
    id: 'UA 28-004',
    says: 'An annotation says nothing to who cannot see it.',
    find: each(
      ({ subtype, dict, owner }) =>
        subtype !== 'Widget' && !textAt(dict, 'Contents') && !textAt(owner?.dict, 'Alt'),
    ),
  },
  {
    id: 'UA 28-005',
    says: 'A form field says nothing to who cannot see it.',
    find: each(
      ({ subtype, dict, owner }) =>
        subtype === 'Widget' && !textAt(dict, 'TU') && !textAt(owner?.dict, 'Alt'),
    ),
  },
  {
    id: 'UA 28-007',
    says: 'There is a trap network annotation.',
    find: each(({ subtype }) => subtype === 'TrapNet'),
  },
  {
    id: 'UA 28-008',
    says: 'A page with annotations has no order for the tab key.',
    find: each(({ page }) => nameAt(page.dict, 'Tabs') === undefined),
  },
  {
    id: 'UA 28-009',
    says: 'On a page with annotations the tab key does not follow the structure.',
    find: each(({ page }) => (nameAt(page.dict, 'Tabs') ?? 'S') !== 'S'),
  },
  {
    id: 'UA 28-010',
    says: 'A form field is not tagged as one.',
    find: each(({ subtype, owner }) => subtype === 'Widget' && !within(owner, 'Form')),
  },
  {
    id: 'UA 28-011',
    says: 'A link is not tagged as one.',
    find: each(({ subtype, owner }) => subtype === 'Link' && !within(owner, 'Link')),
  },
  {
    id: 'UA 28-012',
    says: 'A link does not say where it leads.',
    find: each(({ subtype, dict }) => subtype === 'Link' && !textAt(dict, 'Contents')),
  },
  {
    id: 'UA 28-017',
    says: 'A printer mark is part of the logical structure.',
    find: each(({ subtype, owner }) => subtype === 'PrinterMark' && owner !== undefined),
  },
  {
    id: 'A 6.3.1',
    says: 'An annotation is of a kind that archives refuse.',
    find: each(({ subtype }) => !allowed.has(subtype)),
  },
  {
    id: 'A 6.3.2',
    says: 'An annotation is hidden or is not printed.',
    find: each(({ subtype, dict }) => {
      const set = numberAt(dict, 'F')
      if (set === undefined) return subtype !== 'Popup'
      const off = flags.invisible | flags.hidden | flags.noView | flags.toggleNoView
      return (set & flags.print) === 0 || (set & off) !== 0
    }),
  },
  {
    id: 'A 6.3.3',
    says: 'An annotation does not bring its own look.',
    find: each(({ subtype, dict }) => subtype !== 'Popup' && subtype !== 'Link' && !dictAt(dict, 'AP')),
  },
  {
    id: 'own no-annotation',
    says: 'There is an annotation on what is meant for paper.',
    paperOnly: true,
    find: each(() => true),
  },
  {
    id: 'A 6.4.1',
    says: 'A form leaves its look to the viewer.',
    *find({ catalog }) {
      if (booleanAt(dictAt(catalog, 'AcroForm'), 'NeedAppearances')) yield 'AcroForm'
    },
  },
  {
    id: 'A 6.4.2',
    says: 'There is an XFA form.',
    *find({ catalog }) {
      if (keysOf(dictAt(catalog, 'AcroForm')).includes('XFA') || keysOf(catalog).includes('NeedsRendering'))
        yield 'AcroForm'
    },
  },
]
