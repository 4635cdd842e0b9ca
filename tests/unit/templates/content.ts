import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { languages } from '../../../src/catalogue/languages'
import { templates as summaries, type TemplateSummary } from '../../../src/catalogue/templates'
import type { DutchGlossary, Glossary } from '../../../src/cli/content/glossary'
import { phrasesOf as named } from '../../../src/cli/content/parts'
import type { Calendar } from '../../../src/model/language'
import type { PhraseId, Template } from '../../../src/model/template'
import { slotsIn as slotsNamedIn } from '../../../src/model/translation-check'

export type Flat = Readonly<Record<string, string>>

const folder = new URL('../../../templates/', import.meta.url)
const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as T

/** The shipped content as it lies in `templates/`, so that the laws also see files that nothing loads. */
export const summary: readonly TemplateSummary[] = summaries
export const templateFiles = readdirSync(folder).filter(
  (name) => name.endsWith('.json') && name !== 'index.json',
)
export const templates = templateFiles.map((name) => read<Template>(name))
export const dutch = read<Flat>('phrases/nl.json')
export const notes = read<Flat>('phrases/notes.json')
export const checked = read<Readonly<Record<string, unknown>>>('phrases/checked.json')
export const teacher = (language: string): Flat => ({
  ...read<Flat>(`teacher/${language}/names.json`),
  ...read<Flat>(`teacher/${language}/form.json`),
})
export const calendar = (language: string) => read<Calendar>(`calendar/${language}.json`)
const labels = (language: string) => read<Flat>(`../pictograms/labels/${language}.json`)
export const dutchLabels = labels('nl')
export const dutchGlossary = read<DutchGlossary>('glossary/nl.json')
export const glossary = (language: string) => read<Glossary>(`glossary/${language}.json`)

/** The pictograms that exist. */
export const drawn = new Set(Object.keys(read<object>('../pictograms/tiles.json')))

/** The translations that exist so far, with their language. */
export const translations = languages
  .filter(({ code }) => code !== 'nl' && existsSync(new URL(`phrases/${code}.json`, folder)))
  .map((language) => ({
    language,
    phrases: read<Flat>(`phrases/${language.code}.json`),
    labels: labels(language.code),
  }))

/** The slots that a sentence names, sorted. */
export const slotsIn = (sentence: string) => slotsNamedIn(sentence).toSorted()

/** Every phrase that a letter can say: what it names itself, and the things of its lists. */
export const phrasesOf = (template: Template): readonly PhraseId[] => [
  ...named(template).map(({ part }) => part),
  ...Object.values(template.slots).flatMap((slot) =>
    slot.type === 'concepts' ? slot.suggest.map((concept) => `mee.${concept}`) : [],
  ),
]
