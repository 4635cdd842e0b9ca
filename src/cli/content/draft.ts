import type { SlotId, Template, Theme } from '../../model/template'

interface Draft {
  readonly id: string
  readonly theme: Theme
  /** The concept on the start screen. */
  readonly picture: string
}

/** What every letter has, whatever it is about. */
const sharedSlots: readonly SlotId[] = ['school', 'klas', 'leerkracht', 'telefoon', 'belvan', 'beltot']

const pick = <T>(record: Readonly<Record<string, T>>, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)))

/**
 * The first draft of a letter: its head and its help as in `model`, one row per part that a letter cannot do without, and
 * names for the sentences that are still to be written.
 */
export function draftTemplate({ id, theme, picture }: Draft, model: Template): Template {
  const row = (name: string) => ({ pictures: [picture], say: [{ phrase: `${id}.${name}` }] })
  const spoken = (...names: readonly string[]) => names.map((name) => ({ phrase: `${id}.${name}` }))
  return {
    id,
    version: 1,
    theme,
    picture,
    title: `${id}.titel`,
    strip: [{ picture }, { picture: { date: 'datum' } }],
    slots: { datum: { section: 'wanneer', type: 'date' }, ...pick(model.slots, sharedSlots) },
    questions: [],
    sections: [
      { id: 'wat', lines: [row('wat')] },
      {
        id: 'wanneer',
        lines: [{ pictures: [{ date: 'datum' }], say: [{ phrase: `${id}.dag`, optional: false }] }],
      },
      { id: 'verwachten', lines: [row('verwachten')] },
      { id: 'waarom', lines: [row('waarom')] },
      ...model.sections.filter((section) => section.id === 'hulp'),
    ],
    talk: { say: spoken('zeg.wat', 'zeg.wanneer', 'zeg.doen'), ask: spoken('vraag.wanneer', 'vraag.doen') },
    sample: { datum: '2026-11-24', ...pick(model.sample, sharedSlots) },
  }
}
