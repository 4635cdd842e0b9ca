import { PDFName, PDFString } from 'pdf-lib'
import type { Opened } from '../spoil'
import { type Defect, inFile } from './defect'

const text = (value: string) => PDFString.of(value)

/** A field to type in that is as it should be, but for what is changed. */
const typed =
  (more: Readonly<Record<string, unknown>>, inForm = true) =>
  (file: Opened) => {
    const { add, set, page, catalog } = file
    const look = add({ Subtype: 'Form', BBox: [0, 0, 10, 10] }, 'q Q')
    const [shape] = file.elements('Form')
    const ref = add({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Tx',
      T: text('naam'),
      TU: text('Naam'),
      DA: text('/T1 11 Tf 0 g'),
      F: 4,
      Rect: [0, 0, 10, 10],
      AP: { N: look },
      ...more,
    })
    set(page, 'Annots', [ref])
    set(shape, 'K', [{ Type: 'OBJR', Obj: ref }])
    set(catalog, 'AcroForm', { Fields: inForm ? [ref] : [], DR: { Font: { T1: {} } } })
  }

export const fieldDefects: readonly Defect[] = [
  inFile('A 6.3.3-2', 'a field to type in with a look for each state', typed({ AP: { N: {} } })),
  inFile('A 6.4.1-2', 'a field with an action', typed({ AA: {} })),
  inFile('PDF 12.7.3.2', 'a field without a name', typed({ T: undefined })),
  inFile('PDF 12.7.2', 'a field that the form does not know', typed({}, false)),
  inFile('PDF 12.7.3.3', 'a field in a font that is not there', typed({ DA: text('/Helv 11 Tf 0 g') })),
  inFile('PDF 14.7.4.4-2', 'a field that the parent tree does not know', typed({ StructParent: 99 })),
  inFile('own box-states', 'a box that cannot be ticked', typed({ FT: 'Btn', V: PDFName.of('Off') })),
]
