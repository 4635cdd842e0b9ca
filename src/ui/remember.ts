import { slotValue } from '../model/condition'
import type { Letter } from '../model/letter'
import type { School, Values } from '../model/school'
import type { Remember, Template, TemplateId } from '../model/template'

/** What a new letter of this kind need not ask again. */
export const rememberedFor = (template: TemplateId, school: School): Values => ({
  ...school.letters[template],
  ...school.class,
  ...school.school,
})

/** The school with what this letter told about it. An example tells nothing. */
export function withTold(school: School, template: Template, letter: Letter): School {
  if (letter.sample) return school
  const told = (remember: Remember): Values =>
    Object.fromEntries(
      Object.entries(template.slots).flatMap(([id, slot]) => {
        const value = slot.remember === remember ? slotValue(letter, id) : undefined
        return value === undefined ? [] : [[id, value] as const]
      }),
    )
  return {
    ...school,
    school: { ...school.school, ...told('school') },
    class: { ...school.class, ...told('class') },
    letters: { ...school.letters, [template.id]: { ...school.letters[template.id], ...told('letter') } },
  }
}
