import type { Day } from './day'
import type { LetterId } from './letter'
import type { Pack, PackContent } from './pack'
import { forThisYear } from './reuse'
import { schoolYearOf, schoolYearToPlan } from './school-year'
import type { Template, TemplateId } from './template'

/** Whether a pack was last looked after in an earlier school year. */
export function isOfEarlierYear({ changed }: Pick<Pack, 'changed'>, today: Day): boolean {
  const [then, now] = [schoolYearOf(changed.slice(0, 10)), schoolYearOf(today)]
  return then !== undefined && now !== undefined && then < now
}

/**
 * The pack for this school year: the days of its letters move to this year and wait for a look, the calendar is that of
 * this year. Letters get ids of their own, so that those of last year stay as they were.
 */
export function packForThisYear(
  pack: Pack,
  templates: ReadonlyMap<TemplateId, Template>,
  today: Day,
  newId: () => LetterId,
): Pack {
  const moved = (content: PackContent): PackContent => {
    if (content.kind === 'calendar') return { ...content, schoolYear: schoolYearToPlan(today) }
    if (content.kind !== 'letter') return content
    const template = templates.get(content.letter.template)
    const letter = { ...content.letter, id: newId() }
    return { kind: 'letter', letter: template ? forThisYear(template, letter, today) : letter }
  }
  return { ...pack, parts: pack.parts.map((part) => ({ ...part, content: moved(part.content) })) }
}
