import type { School, Values } from './school'
import type { Slot, SlotId, SlotValue, Template, TemplateId } from './template'

/** Where a fact is kept: with the school, or with the class of whoever writes here. */
export type FactOwner = 'school' | 'class'

/** Something that letters need to know of a school, told once. */
export interface Fact {
  readonly owner: FactOwner
  readonly id: SlotId
  /** How it is asked: as the first letter that needs it asks it. */
  readonly slot: Slot
  /** The letters that need it. None: letters do not ask it, other papers say it. */
  readonly letters: readonly TemplateId[]
}

/** Who to ask about what. */
export const roles = ['secretariat', 'money', 'care', 'absence'] as const
export type Role = (typeof roles)[number]

interface RoleSlots {
  readonly name: SlotId
  readonly phone: SlotId
  readonly from: SlotId
  readonly to: SlotId
}

/** The slots that say who has a role, and when that person can be called. `hulpnaam` is asked by letters about money. */
export const roleSlots: Readonly<Record<Role, RoleSlots>> = {
  secretariat: {
    name: 'secretariaatnaam',
    phone: 'secretariaattelefoon',
    from: 'secretariaatvan',
    to: 'secretariaattot',
  },
  money: { name: 'hulpnaam', phone: 'hulptelefoon', from: 'hulpvan', to: 'hulptot' },
  care: { name: 'zorgnaam', phone: 'zorgtelefoon', from: 'zorgvan', to: 'zorgtot' },
  absence: { name: 'afwezignaam', phone: 'afwezigtelefoon', from: 'afwezigvan', to: 'afwezigtot' },
}

/** Facts that no letter asks for, and yet every school has. */
const ownSlots: Readonly<Record<SlotId, Slot>> = {
  adres: { type: 'name', section: 'school' },
  ...Object.fromEntries(
    roles.flatMap((role) => {
      const { name, phone, from, to } = roleSlots[role]
      return [
        [name, { type: 'name', section: 'school' }],
        [phone, { type: 'phone', section: 'school' }],
        [from, { type: 'time', section: 'school' }],
        [to, { type: 'time', section: 'school', after: from }],
      ] as const
    }),
  ),
}

/** The parts of the profile, in the order in which a school is asked for them. */
export const factGroups = [
  'who',
  'people',
  'class',
  'hours',
  'childcare',
  'money',
  'absence',
  'rules',
] as const
export type FactGroup = (typeof factGroups)[number]

/** What belongs together, in the order of asking. A fact that is not named here falls in with the rules. */
const slotsOfGroup: Readonly<Record<FactGroup, readonly SlotId[]>> = {
  who: ['school', 'adres', 'telefoon', 'belvan', 'beltot'],
  people: [
    ...roles.flatMap((role) => Object.values<SlotId>({ ...roleSlots[role] })),
    'raadnaam',
    'fotonaam',
    'clbtelefoon',
  ],
  class: [],
  hours: ['openuur', 'beginuur', 'einduur', 'woensdaguur', 'fruituur', 'eetuur', 'poort'],
  childcare: [
    'opvangplaats',
    'opvangvan',
    'opvangtot',
    'opvangwoensdag',
    'opvangprijs',
    'betalen',
    'prijs',
    'minuten',
  ],
  money: ['iban', 'maximum', 'meerdaags', 'maximumreis', 'maaltijd', 'soep'],
  absence: ['ziekuur', 'berichtadres', 'briefdagen', 'briefkeren', 'dagen', 'ophaalminuten'],
  rules: [],
}

/** The part of the profile in which a fact is asked. */
export function groupOf({ owner, id }: Pick<Fact, 'owner' | 'id'>): FactGroup {
  if (owner === 'class') return 'class'
  return factGroups.find((group) => slotsOfGroup[group].includes(id)) ?? 'rules'
}

const key = (owner: FactOwner, id: SlotId) => `${owner} ${id}`

/** Everything that these letters remember of a school and its class, and what every school has besides. */
export function factsOf(templates: readonly Template[]): readonly Fact[] {
  const facts = new Map<string, Fact>(
    Object.entries(ownSlots).map(([id, slot]) => [
      key('school', id),
      { owner: 'school', id, slot, letters: [] },
    ]),
  )
  for (const template of templates) {
    for (const [id, slot] of Object.entries(template.slots)) {
      const { remember } = slot
      if (remember !== 'school' && remember !== 'class') continue
      const known = facts.get(key(remember, id))
      const letters = [...(known?.letters ?? []), template.id]
      facts.set(key(remember, id), {
        owner: remember,
        id,
        slot: known && known.letters.length > 0 ? known.slot : slot,
        letters,
      })
    }
  }
  const place = ({ owner, id }: Fact) => {
    const inOrder = slotsOfGroup[groupOf({ owner, id })].indexOf(id)
    return inOrder < 0 ? Number.POSITIVE_INFINITY : inOrder
  }
  // Sorting is stable: what has no place of its own stays in the order of the letters.
  return [...facts.values()].toSorted((one, other) =>
    place(one) < place(other) ? -1 : place(one) > place(other) ? 1 : 0,
  )
}

export const factValue = (
  school: School,
  { owner, id }: Pick<Fact, 'owner' | 'id'>,
): SlotValue | undefined => (Object.hasOwn(school[owner], id) ? school[owner][id] : undefined)

/** The school with one fact told, or with that fact forgotten. */
export function withFact(
  school: School,
  { owner, id }: Pick<Fact, 'owner' | 'id'>,
  value: SlotValue | undefined,
): School {
  const others: Values = Object.fromEntries(Object.entries(school[owner]).filter(([other]) => other !== id))
  return { ...school, [owner]: value === undefined ? others : { ...others, [id]: value } }
}

/** What the classes of the school give to choose from in a slot. */
export function suggestionsFor({ groups = [] }: Pick<School, 'groups'>, slot: SlotId): readonly string[] {
  if (slot !== 'klas' && slot !== 'leerkracht') return []
  const said = groups.map(({ name, teacher }) => (slot === 'klas' ? name : teacher))
  return [...new Set(said.filter((text) => text.trim() !== ''))]
}

/** Someone at school whom parents can ask. */
export interface SchoolContact {
  readonly role: Role
  readonly name: string
  readonly phone: string
  /** Clock times between which this person can be called; empty when the school did not say. */
  readonly from: string
  readonly to: string
}

/** Whom parents can ask about what, as far as the school has said. */
export function contactsOf({ school }: School): readonly SchoolContact[] {
  const text = (id: SlotId) => {
    const value = Object.hasOwn(school, id) ? school[id] : undefined
    return typeof value === 'string' ? value : ''
  }
  return roles.flatMap((role) => {
    const { name, phone, from, to } = roleSlots[role]
    const contact = { role, name: text(name), phone: text(phone), from: text(from), to: text(to) }
    return contact.name === '' && contact.phone === '' ? [] : [contact]
  })
}
