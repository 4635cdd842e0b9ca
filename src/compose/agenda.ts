import { type AgendaEvent, momentsOf } from '../model/agenda'
import type { Letter } from '../model/letter'
import type { SectionId, Template } from '../model/template'
import type { WordBank } from '../model/word-bank'
import type { FreeStretch, YearPlan } from '../model/year-plan'
import { compose } from './compose'
import { freePhrase } from './free-days'
import { sayIn } from './say'
import { speakerFor } from './speaker'
import { noBreak, withoutIsolates } from './text'

/** A phone shows plain text: without marks for direction and without spaces that never break. */
const plain = (text: string) => withoutIsolates(text).replaceAll(noBreak, ' ')

/** The parts of a letter that help on the day itself. */
const helpful: readonly SectionId[] = ['wanneer', 'waar', 'meebrengen', 'betalen']

/** What the letter says of the day, in Dutch: its own sentences, never what a teacher added, which may name a child. */
function describe(template: Template, letter: Letter, dutch: WordBank): string {
  const { sections } = compose(template, { ...letter, extra: [] }, { dutch, approvals: {} })
  return sections
    .filter(({ id }) => helpful.some((section) => section === id))
    .flatMap(({ lines }) =>
      lines.map(({ sentences }) => sentences.map((words) => plain(words.dutch)).join(' ')),
    )
    .join('\n')
}

/** The days of a letter for an agenda, in Dutch. */
export function letterAgenda(template: Template, letter: Letter, dutch: WordBank): readonly AgendaEvent[] {
  const speaker = speakerFor(template, letter, { dutch, approvals: {} })
  const title = plain(speaker.phrase(template.title).dutch)
  return momentsOf(template, letter).map(({ slot, kind, phrase, ...moment }) => ({
    ...moment,
    id: `${letter.id}-${slot}`,
    summary: phrase === undefined ? title : plain(speaker.phrase(phrase).dutch),
    description: kind === 'event' && phrase === undefined ? describe(template, letter, dutch) : title,
  }))
}

/** `Vakantie in de herfst`: what the sentence of a free day says before its days. */
const nameOf = (stretch: FreeStretch, dutch: WordBank) =>
  (sayIn(dutch)(freePhrase(stretch)) ?? '').replace(/:.*$/s, '')

const idOf = ({ from, because }: FreeStretch) =>
  'own' in because ? because.own.id : `${because.holiday}-${from.slice(0, 4)}`

/** A school year for an agenda, in Dutch: days without school and what happens. */
export function yearAgenda(plan: YearPlan, dutch: WordBank): readonly AgendaEvent[] {
  const free = plan.free.map((stretch) => ({
    id: idOf(stretch),
    summary: nameOf(stretch, dutch),
    description: dutch.labels['vrije-dag'] ?? '',
    from: stretch.from,
    to: stretch.to,
  }))
  const events = plan.events.flatMap(({ event, days }): AgendaEvent[] => {
    const [first = event.from, last = event.to] = [days[0], days.at(-1)]
    const { id, picture, starts, ends, weekly } = event
    return [
      {
        // Another school year is another series.
        id: weekly ? `${id}-${plan.start}` : id,
        summary: dutch.labels[picture] ?? picture,
        from: first,
        to: weekly ? first : last,
        ...(starts !== undefined && { starts }),
        ...(starts !== undefined && ends !== undefined && { ends }),
        ...(weekly && days.length > 1 && { weekly: days }),
      },
    ]
  })
  return [...free, ...events].toSorted((one, other) => (one.from < other.from ? -1 : 1))
}
