import type { LanguageKnowledge, LanguageMeaning } from '../model/class-list-import/language-meaning'
import { plain } from '../model/class-list-import/table'
import type { Language, LanguageCode } from '../model/language'
import { languageOf, languages } from './languages'

/** Data of `templates/lists/language-names.json`: what schools write for a language. Compared without accents and capitals. */
interface NamesFile {
  /** Languages with letters. */
  readonly letters: Readonly<Record<LanguageCode, readonly string[]>>
  /** Languages that schools meet and that have no letters here. */
  readonly letterless: Readonly<
    Record<LanguageCode, { readonly name: string; readonly also: readonly string[] }>
  >
  /** Names that say too little, with what they may mean. */
  readonly several: readonly { readonly names: readonly string[]; readonly codes: readonly LanguageCode[] }[]
}

export interface LanguageNames extends LanguageKnowledge {
  /** A language with or without letters, for its name. */
  readonly languageOf: (code: LanguageCode) => Pick<Language, 'code' | 'dutchName'> | undefined
}

/** What stands between two languages in one cell: `Arabisch/Frans`, `Turks en Nederlands`. */
const between = /[/,;+&|]|\s-\s|\s(?:en|et|and|of|ou|or)\s/i

/** Edits between two words, counting two swapped letters as one; `most + 1` as soon as there are more. */
function edits(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1]
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      const swap = swapped ? (before[column - 2] ?? most) + 1 : most + 1
      const change = (last[column - 1] ?? 0) + (same ? 0 : 1)
      next.push(Math.min(change, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, swap))
    }
    if (Math.min(...next) > most) return most + 1
    ;[before, last] = [last, next]
  }
  return last[other.length] ?? most + 1
}

const mostNear = 3

/** What a school means by a language's name, from the words of the file and the names in our own list. */
function createLanguageNames(file: NamesFile): LanguageNames {
  const meanings = new Map<string, LanguageMeaning>()
  const add = (name: string, meaning: LanguageMeaning) => {
    if (!meanings.has(plain(name))) meanings.set(plain(name), meaning)
  }
  for (const { code, ownName, dutchName } of languages)
    for (const name of [ownName, dutchName, ...(file.letters[code] ?? [])]) add(name, { kind: 'one', code })
  for (const [code, { name, also }] of Object.entries(file.letterless))
    for (const one of [name, ...also]) add(one, { kind: 'one', code })
  for (const { names, codes } of file.several) for (const name of names) add(name, { kind: 'several', codes })

  const codesOf = (meaning: LanguageMeaning | undefined) =>
    meaning === undefined || meaning.kind === 'unknown'
      ? []
      : meaning.kind === 'one'
        ? [meaning.code]
        : meaning.codes

  /** Languages with a name that is a slip of the pen away. */
  function near(name: string): readonly LanguageCode[] {
    const most = name.length < 5 ? 0 : name.length < 9 ? 1 : 2
    if (most === 0) return []
    const found = [...meanings].flatMap(([known, meaning]) =>
      known.length >= 4 && edits(name, known, most) <= most ? codesOf(meaning) : [],
    )
    return [...new Set(found)].slice(0, mostNear)
  }

  /** Every part must be a language, or the cell is something else. */
  function together(written: string): LanguageMeaning | undefined {
    const parts = written.split(between).flatMap((part) => plain(part) || [])
    const known = parts.map((part) => codesOf(meanings.get(part)))
    if (parts.length < 2 || known.some((codes) => codes.length === 0)) return undefined
    const codes = [...new Set(known.flat())]
    const [only] = codes
    return codes.length === 1 && only !== undefined ? { kind: 'one', code: only } : { kind: 'several', codes }
  }

  const read = (written: string): LanguageMeaning => {
    const bare = written.replace(/\([^)]*\)/g, ' ')
    return (
      meanings.get(plain(written)) ??
      together(written) ??
      meanings.get(plain(bare)) ?? { kind: 'unknown', near: near(plain(bare)) }
    )
  }

  const remembered = new Map<string, LanguageMeaning>()
  return {
    meaning: (written) => {
      const known = remembered.get(written) ?? read(written)
      remembered.set(written, known)
      return known
    },
    hasLetters: (code) => languageOf(code) !== undefined,
    languageOf: (code) => {
      const name = Object.hasOwn(file.letterless, code) ? file.letterless[code]?.name : undefined
      return languageOf(code) ?? (name === undefined ? undefined : { code, dutchName: name })
    },
  }
}

/** The names with which this app ships. */
export async function loadLanguageNames(): Promise<LanguageNames> {
  const { default: file } = await import('../../templates/lists/language-names.json')
  return createLanguageNames(file)
}
