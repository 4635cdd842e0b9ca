import { slotValue } from '../model/condition'
import type { Letter } from '../model/letter'
import type { School, Values } from '../model/school'
import type { Remember, Template } from '../model/template'

/** What the school knows already, by where slots take their first value from. */
const sourcesOf = (school: School, template: Template): Readonly<Record<Remember, Values>> => ({
  school: school.school,
  class: school.class,
  letter: school.letters[template.id] ?? {},
})

/** What a new letter of this kind need not ask again. */
export function rememberedFor(template: Template, school: School): Values {
  const sources = sourcesOf(school, template)
  return Object.fromEntries(
    Object.entries(template.slots).flatMap(([id, { remember }]) => {
      const source = remember && sources[remember]
      const value = source && Object.hasOwn(source, id) ? source[id] : undefined
      return value === undefined ? [] : [[id, value] as const]
    }),
  )
}

/**
 * The school with what this letter told about it: what was changed since `before`, and what the school did not know yet.
 * So an older letter that is only looked at takes nothing back. An example tells nothing.
 */
export function withTold(school: School, template: Template, letter: Letter, before?: Letter): School {
  if (letter.sample) return school
  const known = sourcesOf(school, template)
  const told = (remember: Remember): Values =>
    Object.fromEntries(
      Object.entries(template.slots).flatMap(([id, slot]) => {
        const value = slot.remember === remember ? slotValue(letter, id) : undefined
        const isNews = !before || value !== slotValue(before, id) || !Object.hasOwn(known[remember], id)
        return value === undefined || !isNews ? [] : [[id, value] as const]
      }),
    )
  return {
    ...school,
    school: { ...school.school, ...told('school') },
    class: { ...school.class, ...told('class') },
    letters: { ...school.letters, [template.id]: { ...known.letter, ...told('letter') } },
  }
}
