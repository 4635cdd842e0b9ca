import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { languages } from '../../../src/catalogue/languages'
import { templates as summaries, type TemplateSummary } from '../../../src/catalogue/templates'
import type { Calendar } from '../../../src/model/language'
import type { Line, PhraseId, Sentence, Template, When } from '../../../src/model/template'

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
export const teacher = (language: string) => read<Flat>(`teacher/${language}.json`)
export const calendar = (language: string) => read<Calendar>(`calendar/${language}.json`)

/** The pictograms that exist. */
export const drawn = new Set(Object.keys(read<object>('../pictograms/tiles.json')))

/** The translations that exist so far, with their language. */
export const translations = languages
  .filter(({ code }) => code !== 'nl' && existsSync(new URL(`phrases/${code}.json`, folder)))
  .map((language) => ({ language, phrases: read<Flat>(`phrases/${language.code}.json`) }))

/** The slots that a sentence names, sorted. */
export const slotsIn = (sentence: string) =>
  [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort()

/** Every row of a letter, with the part of the letter that it stands in. */
export const rowsOf = (template: Template): readonly { readonly part: string; readonly line: Line }[] => [
  ...template.sections.flatMap(({ id, lines }) => lines.map((line) => ({ part: id as string, line }))),
  ...(template.slip?.lines ?? []).map((line) => ({ part: 'slip', line })),
]

export const conditionsOf = (when: When | undefined) =>
  when === undefined ? [] : ([when].flat() as readonly Exclude<When, readonly unknown[]>[])

/** Every sentence of a letter with all conditions it stands under. */
export const sentencesOf = (template: Template) =>
  rowsOf(template).flatMap(({ part, line }) =>
    line.say.map((sentence: Sentence) => ({
      part,
      sentence,
      conditions: [...conditionsOf(line.when), ...conditionsOf(sentence.when)],
    })),
  )

/** Every phrase that a template names itself. */
export const phrasesOf = (template: Template): readonly PhraseId[] => [
  template.title,
  ...(template.slip ? [template.slip.title ?? 'strook.titel'] : []),
  ...sentencesOf(template).map(({ sentence }) => sentence.phrase),
  ...rowsOf(template).flatMap(({ line }) =>
    line.field?.kind === 'options' ? line.field.options.map(({ phrase }) => phrase) : [],
  ),
]
