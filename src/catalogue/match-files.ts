import type { Concept } from '../model/concept'
import type { ConceptId } from '../model/tile'
import { findableConcept } from './concepts'
import { createFind } from './find'

/** What a school may add to the word in a file name: the maker, numbers, sizes, marks of a copy. */
const noise = /\b(sclera|beta|bèta|arasaac|picto|pictogram|zwart|wit|kopie|copy|kleur|zw|\d+(px|x\d+)?)\b/gi

/** The word in a file name: `Sclera_boterhammen-2.png` -> `boterhammen`. */
export const wordOfFile = (name: string): string =>
  name
    .replace(/\.[a-z]{3,4}$/i, '')
    .replace(/[_\-.()]+/g, ' ')
    .replace(noise, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Finds for each file the concept that its name means; undefined when none does. A person looks at the list after that. */
export function createMatch(concepts: readonly Concept[]): (file: string) => ConceptId | undefined {
  const find = createFind(concepts.map(findableConcept))
  return (file) => {
    const word = wordOfFile(file)
    return word === '' ? undefined : find(word)[0]
  }
}
