/** Which piece of a full name is the first name. */
export type NamePart = 'all' | 'first' | 'last' | 'after-comma' | 'after-first'

const wordsOf = (name: string) => name.split(' ').filter(Boolean)

/** The piece of a name; the whole name where it has no such piece. */
export function pieceOf(name: string, part: NamePart): string {
  const words = wordsOf(name)
  switch (part) {
    case 'all':
      return name
    case 'first':
      return words[0] ?? name
    case 'last':
      return words.at(-1) ?? name
    case 'after-first':
      return words.slice(1).join(' ') || name
    case 'after-comma':
      return name.split(',').slice(1).join(' ').trim() || name
  }
}

/** `Emma B.` tells two Emmas apart: that is no surname. */
const isFullName = (name: string) =>
  name.includes(',') || wordsOf(name).filter((word) => /\p{L}{3}/u.test(word)).length > 1

/** Whether names in a column seem to hold surnames too, so that a person must say which piece is the first name. */
export const holdFullNames = (names: readonly string[]): boolean =>
  names.length > 0 && names.filter(isFullName).length * 2 >= names.length

/** The pieces that are worth asking about. A comma all through the column tells where the first name is. */
export function partsFor(names: readonly string[]): readonly NamePart[] {
  const commas = names.filter((name) => name.includes(',')).length
  return commas * 2 >= names.length ? ['after-comma', 'all'] : ['last', 'first', 'after-first', 'all']
}
