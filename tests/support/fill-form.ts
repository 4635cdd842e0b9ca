import { PDFCheckBox, PDFDocument, PDFTextField } from 'pdf-lib'
import { rowName } from '../../src/model/check-form'
import type { CheckRow } from '../../src/model/check-sheet'

/** What somebody fills in of one sentence. */
export interface Answer {
  readonly right?: boolean
  readonly wrong?: boolean
  /** What they type over the translation. */
  readonly typed?: string
}

/** What they fill in above the sentences. */
export interface About {
  readonly by?: string
  readonly native?: boolean
  readonly remarks?: string
}

/**
 * Fills in a form as a person would, by its names, with a program that is not ours: pdf-lib. It draws no looks: the letters of
 * most languages are not in its fonts.
 */
export async function filled(
  form: Uint8Array,
  code: string,
  answers: readonly (readonly [row: CheckRow, answer: Answer])[],
  about: About = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.load(form, { updateMetadata: false })
  const known = new Map(
    document
      .getForm()
      .getFields()
      .map((field) => [field.getName(), field]),
  )
  const at = (...path: readonly string[]) => {
    const field = known.get([`pictobrief-1-${code}`, ...path].join('.'))
    if (!field) throw new Error(`No field ${path.join('.')}`)
    return field
  }
  const tick = (...path: readonly string[]) => {
    const field = at(...path)
    if (field instanceof PDFCheckBox) field.check()
  }
  const type = (text: string, ...path: readonly string[]) => {
    const field = at(...path)
    if (field instanceof PDFTextField) field.setText(text)
  }
  for (const [{ id, dutch }, { right, wrong, typed }] of answers) {
    const name = rowName(id, dutch)
    if (right) tick(name, 'goed')
    if (wrong) tick(name, 'fout')
    if (typed !== undefined) type(typed, name, 'tekst')
  }
  if (about.by !== undefined) type(about.by, 'initialen')
  if (about.native) tick('moedertaal')
  if (about.remarks !== undefined) type(about.remarks, 'opmerkingen')
  return (await document.save({ updateFieldAppearances: false })).slice()
}
