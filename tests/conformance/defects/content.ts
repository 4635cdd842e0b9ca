import { PDFName } from 'pdf-lib'
import { dictAt, keysOf } from '../reader/objects'
import type { Opened } from '../spoil'
import { arrayAt } from '../spoil'
import { type Defect, inFile } from './defect'

const content = (change: (source: string) => string) => (file: Opened) =>
  file.rewrite(file.page, 'Contents', change)

const heading = /\/H1 <<\/MCID \d+>> BDC/

/** The first tile of the page. */
const form = ({ page }: Opened) => {
  const forms = dictAt(dictAt(page, 'Resources'), 'XObject')
  return { forms, name: keysOf(forms)[0] ?? '' }
}

const parentTree = ({ catalog }: Opened) => dictAt(dictAt(catalog, 'StructTreeRoot'), 'ParentTree')

export const contentDefects: readonly Defect[] = [
  inFile(
    'UA 01-003',
    'decoration inside tagged content',
    content((source) => source.replace(heading, '$& /Artifact BMC EMC')),
  ),
  inFile(
    'UA 01-004',
    'tagged content inside decoration',
    content((source) => source.replace(/(\/Artifact <<[^>]*>> BDC)/, '$1 /P <</MCID 99>> BDC EMC')),
  ),
  inFile(
    'UA 01-005',
    'text that is not tagged',
    content((source) => source.replace(heading, '/H1 BMC')),
  ),
  inFile(
    'UA 01-005',
    'a line that is not tagged',
    content((source) => `${source}\n10 10 m 20 20 l S`),
  ),
  inFile('UA 01-007', 'suspect tags', ({ catalog, set }) =>
    set(dictAt(catalog, 'MarkInfo'), 'Suspects', true),
  ),
  inFile('UA 30-001', 'a form from another file', (file) => {
    const { forms, name } = form(file)
    file.set(dictAt(forms, name), 'Ref', { F: 'elsewhere' })
  }),
  inFile('UA 30-002', 'a form with marked content drawn twice', (file) => {
    const { forms, name } = form(file)
    file.rewrite(forms, name, (source) => `/P <</MCID 98>> BDC ${source} EMC`)
    content((source) => source.replace(/\/T1 Do/, '/T1 Do /T1 Do'))(file)
  }),
  inFile(
    'PDF 14.7.4',
    'a mark that occurs twice',
    content((source) => source.replace('<</MCID 1>>', '<</MCID 0>>')),
  ),
  inFile(
    'PDF 14.7.2',
    'an element whose content is gone',
    content((source) => source.replace(heading, '/Artifact BMC')),
  ),
  inFile('PDF 14.7.4.4', 'a parent tree with two owners swapped', (file) => {
    const owners = arrayAt(parentTree(file), 'Nums').lookup(1) as ReturnType<typeof arrayAt>
    const [first, second] = [owners.get(0), owners.get(1)]
    owners.set(0, second)
    owners.set(1, first)
  }),
  inFile('PDF 14.7.4.4', 'a page without its key in the parent tree', ({ page, set }) =>
    set(page, 'StructParents', undefined),
  ),
  inFile('PDF 14.7.2-2', 'an element that names another parent', ({ elements, set, catalog }) =>
    set(elements('LI')[0], 'P', catalog.get(PDFName.of('StructTreeRoot'))),
  ),
  inFile(
    'PDF 7.8.2',
    'a sequence that is never closed',
    content((source) => source.replace(/EMC\s*$/, '')),
  ),
  inFile('PDF 7.8.2', 'a font that the page does not have', ({ page, set }) =>
    set(dictAt(page, 'Resources'), 'Font', {}),
  ),
]
