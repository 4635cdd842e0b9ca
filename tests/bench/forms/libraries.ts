import { PDFCheckBox, PDFDocument, PDFTextField } from 'pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Writer } from './writer'

/** The library that many sites fill in forms with. It is told to draw no looks: its own fonts have few letters. */
export const pdfLib: Writer = {
  id: 'pdf-lib',
  name: 'pdf-lib',
  fill: async (form, entries) => {
    const document = await PDFDocument.load(form, { updateMetadata: false })
    const fields = document.getForm().getFields()
    const known = new Map(fields.map((field) => [field.getName(), field]))
    for (const { name, typed } of entries) {
      const field = known.get(name)
      if (field instanceof PDFCheckBox) field.check()
      else if (field instanceof PDFTextField) field.setText(typed)
    }
    return document.save({ updateFieldAppearances: false })
  },
}

interface FieldOfPage {
  readonly id: string
  readonly fieldName?: string
}

/** Firefox's viewer, by the code that it saves with. */
export const pdfJs: Writer = {
  id: 'pdfjs',
  name: 'pdf.js (Firefox)',
  fill: async (form, entries) => {
    const task = getDocument({ data: form.slice(), verbosity: 0, useSystemFonts: false })
    const document = await task.promise
    const ids = new Map<string, string>()
    for (let number = 1; number <= document.numPages; number += 1) {
      const fields: readonly FieldOfPage[] = await (await document.getPage(number)).getAnnotations()
      for (const { id, fieldName } of fields) if (fieldName !== undefined) ids.set(fieldName, id)
    }
    for (const { name, typed } of entries)
      document.annotationStorage.setValue(ids.get(name) ?? name, { value: typed ?? true })
    const saved = await document.saveDocument()
    await task.destroy()
    return saved
  },
}
