import { layoutPrint } from '../../src/batch/prints'
import { languageOf } from '../../src/catalogue/languages'
import { loadReviewedWords } from '../../src/catalogue/reviewed'
import { loadNotes, loadWords } from '../../src/catalogue/words'
import { checkRows, sentencesOfLetter } from '../../src/compose/check-sheet'
import type { LaidOut } from '../../src/layout/page'
import type { CheckRow } from '../../src/model/check-sheet'
import type { LanguageCode } from '../../src/model/language'
import { engine, sampleOf, templateOf } from './engine'

const language = languageOf('nl')
if (!language) throw new Error('no Dutch')

const words = {
  language,
  title: 'Formulier voor de tolk',
  steps: ['Vink goed of fout aan.', 'Verbeter in het vak wat fout is.'],
  right: 'goed',
  wrong: 'fout',
  sentence: 'Zin',
  translation: 'vertaling',
  by: 'Initialen',
  native: 'Dit is mijn moedertaal.',
  remarks: 'Opmerkingen',
}

/** The rows of the finished example of a letter, as they are shipped. */
export async function rowsOfLetter(id: string, code: LanguageCode): Promise<readonly CheckRow[]> {
  const template = await templateOf(id)
  const [dutch, reviewed, notes] = await Promise.all([
    loadWords('nl'),
    loadReviewedWords(code, []),
    loadNotes(),
  ])
  const sources = { dutch, ...reviewed, notes, templates: [template] }
  return checkRows(sentencesOfLetter(template, await sampleOf(id), sources), sources)
}

/** A form of some rows, laid out. */
export const layoutForm = (rows: readonly CheckRow[], code: LanguageCode): Promise<LaidOut> =>
  layoutPrint({ kind: 'check-form', concepts: [], languages: [code], rows, words }, engine)

/** The same as a file. */
export async function formOf(
  rows: readonly CheckRow[],
  code: LanguageCode,
): Promise<Uint8Array<ArrayBuffer>> {
  const laidOut = await layoutForm(rows, code)
  return engine.pdf([laidOut], { title: laidOut.title, created: '2026-11-10T08:00:00Z' })
}
