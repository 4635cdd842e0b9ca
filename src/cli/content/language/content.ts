import { readFile } from 'node:fs/promises'
import { loadConcepts } from '../../../catalogue/concepts'
import { loadAllTemplates } from '../../../catalogue/templates'
import { loadNotes, loadWords } from '../../../catalogue/words'
import { checkRows, everySentence, type SheetSources } from '../../../compose/check-sheet'
import type { CheckRow } from '../../../model/check-sheet'
import type { Language, LanguageCode } from '../../../model/language'
import type { DutchGlossary } from '../glossary'

const root = new URL('../../../../', import.meta.url)
export const readShipped = (path: string) => readFile(new URL(path, root), 'utf8')

const placeOf = (path: string) => ({ path, url: new URL(path, root) })

/** Where the words of a language lie in the project. */
export const shippedAt = (code: LanguageCode) => ({
  phrases: placeOf(`templates/phrases/${code}.json`),
  labels: placeOf(`pictograms/labels/${code}.json`),
  calendar: placeOf(`templates/calendar/${code}.json`),
  glossary: placeOf(`templates/glossary/${code}.json`),
})

/** The tables of a kit, and what their files are called. */
export const tables = { terms: 'woordenlijst', sentences: 'zinnen', labels: 'woorden' } as const
export type Table = keyof typeof tables

/** The term of a glossary as a row of a sheet. */
const termPrefix = 'term:'
/** The term, concept or phrase that a row is about. */
export const keyOf = (id: string): string => id.replace(/^(term|label):/, '')

function termRows(glossary: DutchGlossary): readonly CheckRow[] {
  return Object.entries(glossary).map(([term, { forms, means }]) => ({
    id: `${termPrefix}${term}`,
    dutch: forms.join(', '),
    translation: '',
    note: means,
    example: { dutch: '', translation: '' },
    state: 'ontbreekt',
  }))
}

/** All that is to be translated into a language that has nothing yet, with the notes for translators. */
export async function rowsToTranslate(
  language: Language,
): Promise<Readonly<Record<Table, readonly CheckRow[]>>> {
  const [dutch, notes, templates, concepts, glossary] = await Promise.all([
    loadWords('nl'),
    loadNotes(),
    loadAllTemplates(),
    loadConcepts(),
    readShipped('templates/glossary/nl.json'),
  ])
  const ofLabels = concepts.map(
    ({ id, synonyms }) => [`label:${id}`, `Ook: ${synonyms.join(', ')}.`] as const,
  )
  const sources: SheetSources = {
    dutch,
    target: { language, phrases: {}, labels: {}, calendar: dutch.calendar },
    approvals: {},
    notes: { ...notes, ...Object.fromEntries(ofLabels) },
    templates,
  }
  const rows = (what: 'sentences' | 'labels') =>
    checkRows(
      everySentence(sources, what).map((id) => [id, undefined] as const),
      sources,
    )
  return {
    terms: termRows(JSON.parse(glossary) as DutchGlossary),
    sentences: rows('sentences'),
    labels: rows('labels'),
  }
}
