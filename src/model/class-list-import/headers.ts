import { contactWords, type HeaderKind, headerNames } from './header-names'
import { plain } from './table'

/** What a header says. `any-name` may be a surname, a first name or both; `number` stands in for a name. */
export interface HeaderMeaning {
  readonly kind: HeaderKind
  /** How the contact of the column is called. */
  readonly label?: string
}

/** No header is longer; a longer text is a sentence. */
const longest = 40

const patterns = headerNames.map(([kind, names]) => {
  const alternatives = names.map((name) => name.replaceAll('*', '.*')).join('|')
  return { kind, pattern: new RegExp(`^(?:${alternatives})$`) }
})

type ContactWord = keyof typeof contactWords

function contactMeaning(name: string): HeaderMeaning | undefined {
  const words = name.split(' ')
  const says = (kind: ContactWord) => contactWords[kind].some((word) => words.includes(word))
  const label = says('mama') ? 'mama' : says('papa') ? 'papa' : undefined
  if (label === undefined && !says('contact')) return undefined
  const which = label === 'papa' || (label === undefined && says('second')) ? 2 : 1
  return {
    kind: says('language') ? `contact-${which}-language` : `contact-${which}`,
    ...(label !== undefined && { label }),
  }
}

/** What a text above a column says of it; undefined when it says nothing that we know. */
export function headerMeaning(header: string): HeaderMeaning | undefined {
  const name = plain(header)
  if (name === '' || name.length > longest) return undefined
  const found = patterns.find(({ pattern }) => pattern.test(name))
  const isPersonal = found?.kind === 'private' || found?.kind === 'identifying'
  if (isPersonal) return { kind: found.kind }
  return contactMeaning(name) ?? (found && { kind: found.kind })
}
