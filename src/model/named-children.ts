import type { Letter } from './letter'
import { namesSomebody, ownText } from './own-sentence'
import type { Pack } from './pack'
import type { Workspace } from './workspace'

/** What of a workspace names a child of a class list: none of it leaves the device for others. */
export interface NamedChildren {
  readonly inLetter: (letter: Letter) => boolean
  readonly inPack: (pack: Pack) => boolean
  /** In a teacher's own sentence, by the id of that sentence. */
  readonly inPhrase: (phrase: string) => boolean
}

/** Looks for the names of children. A teacher who is called like a child is still the teacher. */
export function namedChildren({ classes, school }: Workspace): NamedChildren {
  const names = classes.flatMap(({ children }) => children.map(({ name }) => name))
  const facts = new Set<unknown>([...Object.values(school.school), ...Object.values(school.class)])
  const inLetter = ({ values, extra }: Letter) => {
    const typed = Object.values(values).filter((value) => typeof value === 'string' && !facts.has(value))
    return [...typed, ...extra.map(({ text }) => text)].some((text) => namesSomebody(String(text), names))
  }
  return {
    inLetter,
    inPack: ({ name, parts }) =>
      namesSomebody(name, names) ||
      parts.some(({ content }) => content.kind === 'letter' && inLetter(content.letter)),
    inPhrase: (phrase) => namesSomebody(ownText(phrase) ?? '', names),
  }
}
