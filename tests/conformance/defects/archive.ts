import { PDFHexString, PDFName, PDFString } from 'pdf-lib'
import { asDict, dictAt, keysOf, listAt } from '../reader/objects'
import type { Opened } from '../spoil'
import { patched } from '../spoil'
import { type Defect, inBytes, inFile } from './defect'

const content = (change: (source: string) => string) => (file: Opened) =>
  file.rewrite(file.page, 'Contents', change)
const graphicsState = (state: Readonly<Record<string, unknown>>) => (file: Opened) => {
  file.set(dictAt(file.page, 'Resources'), 'ExtGState', { G1: state })
}
const intent = ({ catalog }: Opened) => asDict(listAt(catalog, 'OutputIntents')[0])
const profile = (change: (source: string) => string) => (file: Opened) =>
  file.rewrite(intent(file), 'DestOutputProfile', change)
const inCatalog =
  (value: unknown) =>
  ({ catalog, set }: Opened) =>
    set(catalog, 'Extra', value)
const firstForm = ({ page }: Opened) => {
  const forms = dictAt(dictAt(page, 'Resources'), 'XObject')
  return dictAt(forms, keysOf(forms)[0] ?? '')
}

export const archiveDefects: readonly Defect[] = [
  inBytes('A 6.1.2-1', 'a file that begins with something else', (good) => patched(good, /^%PDF/, 'x%PDF')),
  inBytes('A 6.1.2-2', 'a file that looks like text', (good) =>
    patched(good, /^(%PDF-1\.7\n)%..../, '$1%text'),
  ),
  inBytes('A 6.1.3-1', 'a file without an identifier', (good) => patched(good, /\/ID\[[^\]]*\]/, '')),
  inBytes('A 6.1.3-3', 'something after the end', (good) => patched(good, /%%EOF\n$/, '%%EOF\n\nmore')),
  inBytes('PDF 7.5.8', 'a table of objects that is elsewhere', (good) =>
    patched(good, /startxref\n\d+/, 'startxref\n12'),
  ),
  inBytes('A 6.1.7-1', 'a wrong length', (good) =>
    patched(good, /(\/Subtype ?\/XML[^>]*\/Length 1)\d/, '$10'),
  ),
  inBytes('A 6.1.7-1', 'an object that does not begin a line', (good) =>
    patched(good, /endobj\n/, 'endobj '),
  ),
  inFile('A 6.1.6', 'a hexadecimal string with half a byte', inCatalog(PDFHexString.of('abc'))),
  inFile('A 6.1.7-3', 'a stream from outside', ({ add }) => void add({ FFilter: 'FlateDecode' }, '')),
  inFile('A 6.1.7-4', 'an old way of packing', ({ add }) => void add({ Filter: 'LZWDecode' }, '')),
  inFile('A 6.1.8', 'a name that is not UTF-8', inCatalog(PDFName.of('#FF'))),
  inFile('A 6.1.12', 'restrictions', ({ catalog, set }) => set(catalog, 'Perms', {})),
  inFile('A 6.1.13-1', 'a number that is too large', inCatalog(2_147_483_648)),
  inFile('A 6.1.13-3', 'a string that is too long', inCatalog(PDFString.of('x'.repeat(40_000)))),
  inFile('A 6.1.13-4', 'a name that is too long', inCatalog(PDFName.of('x'.repeat(200)))),
  inFile(
    'A 6.1.13-8',
    'graphics states nested too deep',
    content((source) => `${'q '.repeat(30)}${'Q '.repeat(30)}${source}`),
  ),
  inFile('A 6.1.13-11', 'a page like a stamp', ({ page, set }) => set(page, 'MediaBox', [0, 0, 2, 2])),
  inFile('PDF 7.7.3.3', 'a page that does not say so', ({ page, set }) => set(page, 'Type', undefined)),
  inFile(
    'A 6.2.2-1',
    'an operator that PDF does not have',
    content((source) => `${source}\n1 2 paint`),
  ),
  inFile('A 6.2.2-2', 'a page without resources of its own', ({ page, set }) =>
    set(page, 'Resources', undefined),
  ),
  inFile('A 6.2.3', 'no output intent', ({ catalog, set }) => set(catalog, 'OutputIntents', undefined)),
  inFile(
    'A 6.2.3',
    'the profile of a scanner',
    profile((source) => source.replace('mntr', 'scnr')),
  ),
  inFile('A 6.2.3-2', 'two output intents', ({ catalog, set, add }) =>
    set(catalog, 'OutputIntents', [
      ...listAt(catalog, 'OutputIntents'),
      { S: 'GTS_PDFX', DestOutputProfile: add({}, '') },
    ]),
  ),
  inFile('A 6.2.4.3-2', 'RGB on a grey output intent', (file) => {
    profile((source) => source.replace('RGB ', 'GRAY'))(file)
    content((source) => `1 0 0 rg ${source}`)(file)
  }),
  inFile(
    'A 6.2.4.3-3',
    'CMYK',
    content((source) => `0 0 0 1 k ${source}`),
  ),
  inFile('A 6.2.4.3-4', 'grey without an output intent', ({ catalog, set }) =>
    set(catalog, 'OutputIntents', undefined),
  ),
  inFile('A 6.2.5', 'a transfer curve', graphicsState({ TR: 'Identity' })),
  inFile(
    'A 6.2.6',
    'a rendering intent that nobody knows',
    content((source) => `/Pretty ri ${source}`),
  ),
  inFile('A 6.2.9', 'a form in another language', (file) => file.set(firstForm(file), 'Subtype2', 'PS')),
  inFile('A 6.2.10', 'a blend mode that nobody knows', graphicsState({ BM: 'soft-ish' })),
  inFile('own no-transparency', 'half see-through ink', graphicsState({ ca: 0.5 })),
  inFile('own no-transparency', 'a multiplied layer', graphicsState({ BM: 'Multiply' })),
  inFile('own no-transparency', 'a transparency group', ({ page, set }) =>
    set(page, 'Group', { S: 'Transparency', CS: 'DeviceRGB' }),
  ),
]
