import type { ClassList } from './class-list'
import { slotValue } from './condition'
import type { Letter } from './letter'

const group = 'klas'
const teacher = 'leerkracht'

const told = (letter: Letter, slot: string) => String(slotValue(letter, slot) ?? '').trim()

/** Whether a letter names another class than this one. */
export const namesAnother = (letter: Letter, { name }: Pick<ClassList, 'name'>): boolean =>
  told(letter, group) !== '' && told(letter, group).toLowerCase() !== name.trim().toLowerCase()

/**
 * The letter as a class gets it: with that class and its teacher at the head. A teacher of another class never stands
 * there; an unknown one stays open.
 */
export function letterForClass(letter: Letter, list: Pick<ClassList, 'name' | 'teacher'>): Letter {
  const name = list.name.trim()
  const another = namesAnother(letter, list)
  if (name === '' || (told(letter, group) !== '' && !another)) return letter
  const own = list.teacher?.trim() || (another ? '' : told(letter, teacher))
  const others = Object.entries(letter.values).filter(([slot]) => slot !== group && slot !== teacher)
  return {
    ...letter,
    values: { ...Object.fromEntries(others), [group]: name, ...(own !== '' && { [teacher]: own }) },
  }
}
