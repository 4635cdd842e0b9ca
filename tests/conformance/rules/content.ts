import type { Condition } from '../condition'
import type { PdfFile } from '../reader/file'
import { booleanAt, dictAt, keysOf, numberAt } from '../reader/objects'
import type { Mark, PageReading } from '../reader/pages'

const isArtifact = ({ tag }: Mark) => tag === 'Artifact'
const isTagged = ({ id }: Mark) => id !== undefined
const page = ({ number }: PageReading) => `page ${number}`

function* opened(file: PdfFile, wrong: (mark: Mark, within: readonly Mark[]) => boolean): Generator<string> {
  for (const reading of file.pages) {
    for (const { mark, within } of reading.opened)
      if (wrong(mark, within)) yield `${page(reading)}, ${mark.tag}`
  }
}

/** Elements that own a mark, by page reference and mark number. */
function ownersInTree({ structure }: PdfFile): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>()
  for (const { ref, marks } of structure?.elements ?? []) {
    for (const { page, id } of marks) {
      const key = `${page} ${id}`
      owners.set(key, [...(owners.get(key) ?? []), ref])
    }
  }
  return owners
}

function* marksOutsideTree(file: PdfFile): Generator<string> {
  const owners = ownersInTree(file)
  for (const reading of file.pages) {
    const seen = new Set<number>()
    for (const { mark } of reading.opened) {
      if (mark.id === undefined) continue
      if (seen.has(mark.id)) yield `${page(reading)}, mark ${mark.id} occurs twice`
      seen.add(mark.id)
      const count = owners.get(`${reading.ref} ${mark.id}`)?.length ?? 0
      if (count !== 1) yield `${page(reading)}, mark ${mark.id} has ${count} owners`
    }
  }
}

function* marksOutsideContent(file: PdfFile): Generator<string> {
  const present = new Set(
    file.pages.flatMap(({ ref, opened }) => opened.map(({ mark }) => `${ref} ${mark.id}`)),
  )
  for (const key of ownersInTree(file).keys()) if (!present.has(key)) yield `page object ${key}`
}

function* parentTreeFaults(file: PdfFile): Generator<string> {
  const inTree = ownersInTree(file)
  for (const reading of file.pages) {
    const key = numberAt(reading.dict, 'StructParents')
    const listed = key === undefined ? undefined : file.structure?.owners.get(key)
    for (const { mark } of reading.opened) {
      if (mark.id === undefined) continue
      const owner = inTree.get(`${reading.ref} ${mark.id}`)?.[0]
      if (listed?.[mark.id] !== owner) yield `${page(reading)}, mark ${mark.id}`
    }
  }
}

export const contentConditions: readonly Condition[] = [
  {
    id: 'UA 01-003',
    says: 'Decoration stands inside tagged content.',
    find: (file) => opened(file, (mark, within) => isArtifact(mark) && within.some(isTagged)),
  },
  {
    id: 'UA 01-004',
    says: 'Tagged content stands inside decoration.',
    find: (file) => opened(file, (mark, within) => isTagged(mark) && within.some(isArtifact)),
  },
  {
    id: 'UA 01-005',
    says: 'Content is neither decoration nor tagged.',
    *find(file) {
      for (const reading of file.pages) {
        for (const { operator, marks } of reading.shown) {
          if (!marks.some((mark) => isArtifact(mark) || isTagged(mark))) yield `${page(reading)}, ${operator}`
        }
      }
    },
  },
  {
    id: 'UA 01-007',
    says: 'The file says itself that its tags are suspect.',
    *find({ catalog }) {
      if (booleanAt(dictAt(catalog, 'MarkInfo'), 'Suspects')) yield 'MarkInfo'
    },
  },
  {
    id: 'UA 30-001',
    says: 'Content is taken from another file.',
    *find(file) {
      for (const reading of file.pages) {
        for (const form of reading.forms)
          if (keysOf(form.dict).includes('Ref')) yield `${page(reading)}, ${form.ref}`
      }
    },
  },
  {
    id: 'UA 30-002',
    says: 'A form with marked content is drawn more than once.',
    *find({ pages }) {
      const marked = pages.flatMap(({ forms }) =>
        forms.filter(({ hasMarks }) => hasMarks).map(({ ref }) => ref),
      )
      yield* new Set(marked.filter((ref, i) => marked.indexOf(ref) !== i))
    },
  },
  {
    id: 'PDF 14.7.4',
    says: 'A mark on a page is not owned by exactly one structure element.',
    find: marksOutsideTree,
  },
  { id: 'PDF 14.7.2', says: 'A structure element owns content that no page has.', find: marksOutsideContent },
  {
    id: 'PDF 14.7.4.4',
    says: 'The parent tree names another owner than the structure tree.',
    find: parentTreeFaults,
  },
  {
    id: 'PDF 7.8.2',
    says: 'A content stream does not fit together.',
    *find(file) {
      for (const reading of [...file.pages, ...file.looks])
        for (const fault of reading.faults) yield `${page(reading)}, ${fault}`
    },
  },
]
