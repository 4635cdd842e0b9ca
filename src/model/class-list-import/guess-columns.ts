import type { Column, ColumnRole } from './columns'
import type { HeaderKind as Kind } from './header-names'
import { classCode } from './header-row'
import { headerMeaning } from './headers'
import type { LanguageKnowledge } from './language-meaning'
import type { TableRow } from './table'
import { contactIn, isBlank, yesOrNo } from './values'

/** How many rows are looked at to see what a column holds. */
const looked = 200
const mostExamples = 3

interface Guess {
  readonly at: number
  readonly header: string
  readonly kind: Kind
  readonly label?: string
  readonly values: readonly string[]
  readonly isDoubtful?: true
}

const share = (values: readonly string[], fits: (value: string) => boolean) =>
  values.length === 0 ? 0 : values.filter(fits).length / values.length

/** What the values of a column look like, where no header says what they are. */
function kindOfValues(values: readonly string[], { meaning }: LanguageKnowledge): Kind {
  if (values.length === 0) return 'skip'
  if (share(values, (value) => meaning(value).kind !== 'unknown') >= 0.6) return 'reads'
  if (share(values, (value) => classCode.test(value)) >= 0.9)
    return new Set(values).size * 2 <= values.length ? 'class' : 'number'
  if (share(values, (value) => /^\d+$/.test(value)) >= 0.9) return 'number'
  const isWord = (value: string) => /^\p{L}[\p{L}\p{M}'’. -]*$/u.test(value) && yesOrNo(value) === undefined
  const different = new Set(values).size / values.length
  return share(values, isWord) >= 0.9 && different >= 0.7 ? 'any-name' : 'skip'
}

/** Corrects what a header says with what stands under it, where headers are known to mean two things. */
function checked(guess: Guess, { meaning }: LanguageKnowledge): Guess {
  const isLanguage = (value: string) => meaning(value).kind !== 'unknown'
  if (guess.kind === 'reading' && share(guess.values, isLanguage) >= 0.6) return { ...guess, kind: 'reads' }
  if (
    guess.kind === 'reads' &&
    share(guess.values, (value) => yesOrNo(value) !== undefined && !isLanguage(value)) >= 0.6
  )
    return { ...guess, kind: 'reading' }
  if (guess.kind !== 'contact-1' && guess.kind !== 'contact-2') return guess
  // A column "Moeder" mostly holds her name: that is not ours to keep.
  const tells = (value: string) => contactIn(value).label !== undefined || isLanguage(value)
  if (share(guess.values, tells) < 0.5) return { ...guess, kind: 'private' }
  const isMostlyLanguage = share(guess.values, isLanguage) >= 0.5
  return isMostlyLanguage ? { ...guess, kind: `${guess.kind}-language` } : guess
}

const isPersonal = (kind: Kind) => kind === 'private' || kind === 'identifying'

/** Which column the name is in: the first that says most clearly that it is one. */
function namePlace(guesses: readonly Guess[]): number | undefined {
  const at = (kind: Kind) => guesses.find((guess) => guess.kind === kind)?.at
  return at('name') ?? at('any-name') ?? at('number')
}

/** What is left of a kind when the places of a table are given out, each role to one column. */
function roleOf(
  guess: Guess,
  name: number | undefined,
  taken: ReadonlySet<ColumnRole | undefined>,
): Column['role'] {
  if (guess.kind === 'any-name' || guess.kind === 'number' || guess.kind === 'name') {
    if (guess.at === name) return 'name'
    return 'skip'
  }
  if (guess.kind === 'identifying') return 'private'
  if (guess.kind === 'private' || guess.kind === 'skip') return guess.kind
  if (guess.kind === 'reads' && taken.has('reads'))
    return taken.has('contact-1-language') ? 'contact-2-language' : 'contact-1-language'
  return taken.has(guess.kind) ? 'skip' : guess.kind
}

/** Home language and reading language in one table: letters are read in the second, talks are held in the first. */
function apart(guesses: readonly Guess[]): readonly Guess[] {
  const isReading = ({ header }: Guess) => /lees|lect|read|brief/i.test(header)
  const reads = guesses.filter(({ kind, header }) => kind === 'reads' && header !== '')
  const reading = reads.find(isReading)
  if (!reading || guesses.some(({ kind }) => kind === 'listens')) return guesses
  const home = reads.find((guess) => guess !== reading)
  return guesses.map((guess) => (guess === home ? { ...guess, kind: 'listens' } : guess))
}

const isName = (kind: Kind) => kind === 'name' || kind === 'any-name' || kind === 'number'
const isLanguage = (kind: Kind) => kind === 'reads' || kind.endsWith('-language')

/** What stands under a header that says nothing is looked at only for what no other column holds: names, languages. */
function completed(guesses: readonly Guess[], knowledge: LanguageKnowledge): readonly Guess[] {
  const wanted = [isName, isLanguage].filter((fits) => !guesses.some(({ kind }) => fits(kind)))
  return guesses.map((guess) => {
    if (guess.kind !== 'skip' || guess.header === '') return guess
    const kind = kindOfValues(guess.values, knowledge)
    return wanted.some((fits) => fits(kind)) ? { ...guess, kind, isDoubtful: true } : guess
  })
}

/** What the header of a column and its values say of it, each column apart. */
function guessOf(values: readonly string[], header: string, at: number, knowledge: LanguageKnowledge): Guess {
  const filled = values.filter((value) => !isBlank(value))
  const meaning = headerMeaning(header)
  const kind = meaning?.kind ?? (header === '' ? kindOfValues(filled, knowledge) : 'skip')
  return { at, header, kind, values: filled, ...(meaning?.label && { label: meaning.label }) }
}

/**
 * What each column of a table holds, by its header and by what stands in it.
 * @param header the row that names the columns, if there is one.
 * @param chosen roles that a person chose; they go before what we make of it, but never reveal what is personal.
 */
export function guessColumns(
  rows: readonly TableRow[],
  header: TableRow | undefined,
  knowledge: LanguageKnowledge,
  chosen: ReadonlyMap<number, ColumnRole>,
): readonly Column[] {
  const width = Math.max(0, header?.cells.length ?? 0, ...rows.map(({ cells }) => cells.length))
  const alone = Array.from({ length: width }, (_, at) => {
    const values = rows.slice(0, looked).flatMap(({ cells }) => cells[at] || [])
    return checked(guessOf(values, header?.cells[at] ?? '', at, knowledge), knowledge)
  })
  const guesses = completed(apart(alone), knowledge)
  const allowed = guesses.filter(({ kind }) => !isPersonal(kind))
  const own = new Map(allowed.flatMap(({ at }) => [[at, chosen.get(at)] as const]))
  const taken = new Set<ColumnRole | undefined>(own.values())
  const name = taken.has('name')
    ? undefined
    : namePlace(guesses.filter(({ at }) => own.get(at) === undefined))

  return guesses.map((guess): Column => {
    const { at, header: title, label, values, kind } = guess
    const role = own.get(at) ?? roleOf(guess, name, taken)
    if (role !== 'private') taken.add(role)
    // Beside a first name, another name is the surname: two children of one first name differ in it.
    const identifies = kind === 'identifying' || (kind === 'any-name' && role === 'skip')
    return {
      at,
      header: title,
      role,
      examples: [...new Set(values)].slice(0, mostExamples),
      ...(label && { label }),
      ...(identifies && { identifies }),
      ...(guess.isDoubtful && own.get(at) === undefined && { isDoubtful: true }),
    }
  })
}
