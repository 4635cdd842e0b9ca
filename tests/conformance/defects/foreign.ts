import { PDFHexString, PDFString } from 'pdf-lib'
import type { Opened } from '../spoil'
import { type Defect, inFile } from './defect'

/** An annotation that nobody tagged. */
const annotation =
  (subtype: string, more: Readonly<Record<string, unknown>> = {}, tabs: string | null = 'S') =>
  ({ page, set, add }: Opened) => {
    set(page, 'Annots', [add({ Type: 'Annot', Subtype: subtype, Rect: [0, 0, 10, 10], ...more })])
    set(page, 'Tabs', tabs ?? undefined)
  }

/** An annotation that the figure's structure element owns. */
const ownedByFigure = (subtype: string) => (file: Opened) => {
  const ref = file.add({ Type: 'Annot', Subtype: subtype, Rect: [0, 0, 10, 10] })
  file.set(file.page, 'Annots', [ref])
  file.set(file.elements('Figure')[0], 'K', [{ Type: 'OBJR', Obj: ref }])
}

const inCatalog =
  (key: string, value: unknown) =>
  ({ catalog, set }: Opened) =>
    set(catalog, key, value)

const script = { Type: 'Action', S: 'JavaScript', JS: PDFString.of('app.beep()') }
const encryption =
  (entries: Readonly<Record<string, number>>) =>
  ({ document, add }: Opened) => {
    document.context.trailerInfo.Encrypt = add({
      Filter: 'Standard',
      V: 1,
      R: 2,
      O: PDFHexString.of('00'),
      U: PDFHexString.of('00'),
      ...entries,
    })
  }

export const foreignDefects: readonly Defect[] = [
  inFile('UA 28-002', 'an annotation without a tag', annotation('Text')),
  inFile('UA 28-004', 'an annotation without words', annotation('Text')),
  inFile('UA 28-005', 'a field without words', annotation('Widget')),
  inFile('UA 28-007', 'a trap network', annotation('TrapNet')),
  inFile('UA 28-008', 'a page with an annotation and no tab order', annotation('Link', {}, null)),
  inFile('UA 28-009', 'a page whose tab order is by row', annotation('Link', {}, 'R')),
  inFile('UA 28-010', 'a field without a tag', annotation('Widget')),
  inFile('UA 28-011', 'a link without a tag', annotation('Link')),
  inFile('UA 28-012', 'a link without words', annotation('Link')),
  inFile('UA 28-017', 'a printer mark with a tag', ownedByFigure('PrinterMark')),
  inFile('A 6.3.1', 'a film', annotation('Movie')),
  inFile('A 6.3.2', 'a hidden annotation', annotation('Text', { F: 6 })),
  inFile('A 6.3.3', 'an annotation that the viewer draws', annotation('Text', { F: 28 })),
  inFile(
    'A 6.4.1',
    'a form that the viewer draws',
    inCatalog('AcroForm', { Fields: [], NeedAppearances: true }),
  ),
  inFile('A 6.4.2', 'an XFA form', inCatalog('AcroForm', { Fields: [], XFA: [] })),
  inFile('own no-form', 'an interactive form', inCatalog('AcroForm', { Fields: [] })),
  inFile('UA 25-001', 'an XFA form that must be drawn by a program', ({ catalog, set, add }) =>
    set(catalog, 'AcroForm', {
      Fields: [],
      XFA: add({}, '<config><dynamicRender>required</dynamicRender></config>'),
    }),
  ),
  inFile(
    'UA 20-001',
    'more layers without a name',
    inCatalog('OCProperties', { OCGs: [], D: {}, Configs: [{}] }),
  ),
  inFile('UA 20-002', 'layers without a name', inCatalog('OCProperties', { OCGs: [], D: {} })),
  inFile('own no-annotation', 'a link', annotation('Link', { F: 4, Contents: PDFString.of('school') })),
  inFile(
    'UA 20-003',
    'layers that turn themselves on',
    inCatalog('OCProperties', { OCGs: [], D: { AS: [] } }),
  ),
  inFile(
    'A 6.9',
    'layers with one name twice',
    inCatalog('OCProperties', {
      OCGs: [],
      D: { Name: PDFString.of('a') },
      Configs: [{ Name: PDFString.of('a') }],
    }),
  ),
  inFile('UA 21-001', 'an embedded file without a name', ({ add }) => void add({ Type: 'Filespec', EF: {} })),
  inFile(
    'A 6.8',
    'an embedded file',
    ({ add }) => void add({ Type: 'Filespec', F: PDFString.of('a'), UF: PDFString.of('a'), EF: {} }),
  ),
  inFile('A 6.5.1', 'a script', ({ catalog, set, add }) => set(catalog, 'OpenAction', add(script))),
  inFile('A 6.5.2', 'something that happens when a page is opened', ({ page, set }) => set(page, 'AA', {})),
  inFile('own no-action', 'a page that opens itself', inCatalog('OpenAction', [])),
  inFile('A 6.10-1', 'alternate presentations', inCatalog('Names', { AlternatePresentations: {} })),
  inFile('A 6.10-2', 'a page in steps', ({ page, set }) => set(page, 'PresSteps', {})),
  inFile('A 6.11', 'demands on the viewer', inCatalog('Requirements', [])),
  inFile('UA 26-001', 'encryption without permissions', encryption({})),
  inFile('UA 26-002', 'encryption that locks out screen readers', encryption({ P: -3904 })),
  inFile('A 6.1.3-2', 'encryption', encryption({ P: -4 })),
]
