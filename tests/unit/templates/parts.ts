import { type Condition, sectionOrder, type Template } from '../../../src/model/template'
import { conditionsOf, dutch, phrasesOf, rowsOf, sentencesOf, slotsIn } from './content'

/** The sentences that compose adds to every letter by itself. */
export const shared = [
  ...sectionOrder.map((section) => `kop.${section}`),
  ...['alle.niets-te-doen', 'strook.naam', 'strook.handtekening'],
  ...['voet.vertaling', 'voet.ruw', 'voet.nagekeken'],
]

export const bringable = (template: Template) =>
  Object.values(template.slots).flatMap((slot) => (slot.type === 'concepts' ? slot.suggest : []))

export const allConditions = (template: Template): readonly Condition[] => [
  ...template.strip.flatMap(({ when }) => conditionsOf(when)),
  ...Object.values(template.slots).flatMap(({ when }) => conditionsOf(when)),
  ...template.questions.flatMap(({ when }) => conditionsOf(when)),
  ...conditionsOf(template.slip?.when),
  ...rowsOf(template).flatMap(({ line }) => conditionsOf(line.when)),
  ...sentencesOf(template).flatMap(({ sentence }) => conditionsOf(sentence.when)),
]

export const allPictures = (template: Template) => [
  ...template.strip.flatMap((item) => ('picture' in item ? [item.picture] : [])),
  ...rowsOf(template).flatMap(({ line }) => line.pictures ?? []),
]

export const concepts = (template: Template) => [
  template.picture,
  ...allPictures(template).filter((picture) => typeof picture === 'string'),
  ...template.questions.flatMap(({ picture }) => (picture === undefined ? [] : [picture])),
  ...Object.values(template.slots).flatMap((slot) =>
    slot.type === 'choice' ? Object.values(slot.pictures ?? {}) : [],
  ),
  ...bringable(template),
]

/** Slots that stand at the head of every letter without a sentence. */
export const headSlots = ['school', 'klas', 'leerkracht', 'telefoon']

export const slotsUsed = (template: Template) =>
  new Set([
    ...headSlots,
    ...[...phrasesOf(template), ...shared].flatMap((phrase) => slotsIn(dutch[phrase] ?? '')),
    ...allConditions(template).flatMap(({ slot }) => slot ?? []),
    ...rowsOf(template).flatMap(({ line }) => line.each ?? []),
  ])
