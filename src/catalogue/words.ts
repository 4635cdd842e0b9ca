import type { Calendar, LanguageCode } from '../model/language'
import type { Approvals } from '../model/review'
import type { WordBank } from '../model/word-bank'
import { languageOf } from './languages'

type Flat = Readonly<Record<string, string>>

/** One JSON file of the shipped content; each becomes a chunk of its own that loads when it is needed. */
const content = async <T>(module: Promise<{ readonly default: unknown }>): Promise<T> =>
  (await module).default as T

const banks = new Map<LanguageCode, Promise<WordBank>>()

async function readWords(code: LanguageCode): Promise<WordBank> {
  const language = languageOf(code)
  if (!language) throw new RangeError(`Unknown language: ${code}`)
  const [phrases, labels, calendar] = await Promise.all([
    content<Flat>(import(`../../templates/phrases/${code}.json`)),
    content<Flat>(import(`../../pictograms/labels/${code}.json`)),
    content<Calendar>(import(`../../templates/calendar/${code}.json`)),
  ])
  return { language, phrases, labels, calendar }
}

/** All words of a shipped language. Rejects when a file cannot be loaded, and tries again at the next call. */
export function loadWords(code: LanguageCode): Promise<WordBank> {
  const known = banks.get(code)
  if (known) return known
  const loading = readWords(code).catch((error: unknown) => {
    banks.delete(code)
    throw error
  })
  banks.set(code, loading)
  return loading
}

/** Which shipped translations a named person has checked. */
export const loadApprovals = () => content<Approvals>(import('../../templates/phrases/checked.json'))

/** Per phrase: what it means and where it stands, for translators. */
export const loadNotes = () => content<Flat>(import('../../templates/phrases/notes.json'))
