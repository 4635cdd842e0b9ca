import type { Result } from '../../../model/result'
import type { ZipFile } from '../../unzip'
import type { ListProblem } from '../problem'
import { listenToXml, type XmlListener } from '../xml-events'

/** A sheet of a workbook, and the part of the zip that holds its cells. */
export interface SheetPlace {
  readonly name: string
  readonly part: string
  readonly hidden: boolean
}

export interface WorkbookPlaces {
  readonly sheets: readonly SheetPlace[]
  readonly strings: string | undefined
  readonly styles: string | undefined
  /** Days are counted from 1904, as old Macs did. */
  readonly from1904: boolean
}

/** Reads one XML part of a zip. A part that is missing is broken: something refers to it. */
export function listenToPart(zip: ZipFile, part: string, listener: XmlListener): Result<void, ListProblem> {
  const bytes = zip.read(part)
  if (!bytes.ok) return { ok: false, why: bytes.why === 'missing' ? 'broken' : bytes.why }
  return listenToXml(new TextDecoder().decode(bytes.value), listener)
}

interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
}

/** `../a/b.xml` from the folder of another part, as a name in the zip. */
function resolve(target: string, folder: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean)
  for (const step of target.split('/').filter((one) => one !== '' && one !== '.')) {
    if (step === '..') steps.pop()
    else steps.push(step)
  }
  return steps.join('/')
}

function relationsOf(zip: ZipFile, part: string): Result<readonly Relation[], ListProblem> {
  const at = part.lastIndexOf('/') + 1
  const [folder, file] = [part.slice(0, at), part.slice(at)]
  const found: Relation[] = []
  const read = listenToPart(zip, `${folder}_rels/${file}.rels`, {
    open: (name, attribute) => {
      const [id, type, target] = [attribute('Id'), attribute('Type'), attribute('Target')]
      if (name === 'Relationship' && id && type && target && attribute('TargetMode') !== 'External')
        found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolve(target, folder) })
    },
    close: () => undefined,
    text: () => undefined,
  })
  return read.ok ? { ok: true, value: found } : read
}

/** Where the workbook of a zip lies, and its sheets in the order of the tabs. */
export function readWorkbook(zip: ZipFile): Result<WorkbookPlaces, ListProblem> {
  const roots = relationsOf(zip, '')
  if (!roots.ok) return roots
  const workbook = roots.value.find(({ type }) => type === 'officeDocument')?.target
  if (workbook === undefined) return { ok: false, why: 'broken' }
  const relations = relationsOf(zip, workbook)
  if (!relations.ok) return relations

  const sheets: SheetPlace[] = []
  let from1904 = false
  const read = listenToPart(zip, workbook, {
    open: (name, attribute) => {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute('date1904') ?? '')
      if (name !== 'sheet') return
      const id = attribute('r:id') ?? attribute('d3p1:id')
      const place = relations.value.find((relation) => relation.id === id)
      if (place?.type === 'worksheet')
        sheets.push({
          name: attribute('name') ?? '',
          part: place.target,
          hidden: /hidden/i.test(attribute('state') ?? ''),
        })
    },
    close: () => undefined,
    text: () => undefined,
  })
  if (!read.ok) return read
  const partOf = (type: string) => relations.value.find((relation) => relation.type === type)?.target
  return { ok: true, value: { sheets, strings: partOf('sharedStrings'), styles: partOf('styles'), from1904 } }
}
