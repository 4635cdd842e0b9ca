import type { InterfaceLanguage } from '../preferences'
import type account from './account/nl.json'
import type calendar from './calendar/nl.json'
import type classes from './classes/nl.json'
import type handouts from './handouts/nl.json'
import type keep from './keep/nl.json'
import type merge from './merge/nl.json'
import type packs from './packs/nl.json'
import type pictos from './pictos/nl.json'
import type print from './print/nl.json'
import type review from './review/nl.json'
import type school from './school/nl.json'
import type write from './write/nl.json'

/** Words that only one screen says. They come with that screen, so that the start stays small. */
interface Parts {
  readonly account: typeof account
  readonly calendar: typeof calendar
  readonly classes: typeof classes
  readonly handouts: typeof handouts
  readonly keep: typeof keep
  readonly merge: typeof merge
  readonly packs: typeof packs
  readonly pictos: typeof pictos
  readonly print: typeof print
  readonly review: typeof review
  readonly school: typeof school
  readonly write: typeof write
}

/** `form`: what a teacher reads in the forms of letters; it is part of their content. */
export type WordPart = keyof Parts | 'form'
export type PartKey = { [Part in keyof Parts]: keyof Parts[Part] }[keyof Parts]

type Words = Readonly<Record<string, string>>

const files = import.meta.glob<Words>(['./*/*.json', '../../../templates/teacher/*/form.json'], {
  import: 'default',
})
const fileOf = (part: WordPart, language: InterfaceLanguage) =>
  part === 'form' ? `../../../templates/teacher/${language}/form.json` : `./${part}/${language}.json`

/** The words of a part in one language. Rejects when they cannot be fetched. */
export async function readWords(part: WordPart, language: InterfaceLanguage): Promise<Words> {
  const read = files[fileOf(part, language)]
  if (!read) throw new RangeError(`No words: ${part} in ${language}`)
  return read()
}
