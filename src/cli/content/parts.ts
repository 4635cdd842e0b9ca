import { slipTitle } from '../../compose/compose'
import type { Condition, Line, Picture, Sentence, Template, When } from '../../model/template'

/** Where something stands in a JSON file, for example `['sections', 2, 'lines', 0]`. */
export type JsonPath = readonly (string | number)[]

/** A part of a template and where it stands. */
export interface At<T> {
  readonly at: JsonPath
  readonly part: T
}

/** The rows of a letter, with the section they stand in; those of the slip stand in `slip`. */
export interface Row extends At<Line> {
  readonly section: string
}

export function rowsOf({ sections, slip }: Template): readonly Row[] {
  return [
    ...sections.flatMap(({ id, lines }, section) =>
      lines.map((part, line) => ({ at: ['sections', section, 'lines', line], part, section: id })),
    ),
    ...(slip?.lines ?? []).map((part, line) => ({ at: ['slip', 'lines', line], part, section: 'slip' })),
  ]
}

/** Sentences said on a row. */
export const sentencesOf = ({ at, part }: Row): readonly At<Sentence>[] =>
  part.say.map((sentence, index) => ({ at: [...at, 'say', index], part: sentence }))

/** Sentences that the teacher says beside the letter. */
const talkOf = ({ talk }: Template): readonly At<Sentence>[] =>
  (['say', 'ask'] as const).flatMap((kind) =>
    (talk?.[kind] ?? []).map((part, index) => ({ at: ['talk', kind, index], part })),
  )

/** Every phrase that a template names. */
export function phrasesOf(template: Template): readonly At<string>[] {
  const { title, slip } = template
  const phraseOf = ({ at, part }: At<{ readonly phrase: string }>) => ({
    at: [...at, 'phrase'],
    part: part.phrase,
  })
  const options = rowsOf(template).flatMap(({ at, part: { field } }) =>
    field?.kind === 'options'
      ? field.options.map((part, index) => ({ at: [...at, 'field', 'options', index], part }))
      : [],
  )
  return [
    { at: ['title'], part: title },
    ...(slip ? [{ at: ['slip', 'title'], part: slip.title ?? slipTitle }] : []),
    ...[...rowsOf(template).flatMap(sentencesOf), ...talkOf(template), ...options].map(phraseOf),
    ...(template.agenda ?? []).flatMap(({ phrase }, index) =>
      phrase === undefined ? [] : { at: ['agenda', index, 'phrase'], part: phrase },
    ),
  ]
}

/** Every picture on the page: the strip and the rows. */
export const picturesOf = (template: Template): readonly At<Picture>[] => [
  ...template.strip.flatMap((item, index) =>
    'picture' in item ? [{ at: ['strip', index, 'picture'], part: item.picture }] : [],
  ),
  ...rowsOf(template).flatMap(({ at, part }) =>
    (part.pictures ?? []).map((picture, index) => ({ at: [...at, 'pictures', index], part: picture })),
  ),
]

/** Every concept that a template names: on the page, on the start screen and in the form. */
export const conceptsOf = (template: Template): readonly At<string>[] => [
  { at: ['picture'], part: template.picture },
  ...picturesOf(template).flatMap(({ at, part }) => (typeof part === 'string' ? [{ at, part }] : [])),
  ...rowsOf(template).flatMap(({ at, part: { field } }) =>
    field?.kind === 'options'
      ? field.options.flatMap(({ picture }, index) =>
          picture ? [{ at: [...at, 'field', 'options', index, 'picture'], part: picture }] : [],
        )
      : [],
  ),
  ...template.questions.flatMap(({ picture }, index) =>
    picture ? [{ at: ['questions', index, 'picture'], part: picture }] : [],
  ),
  ...Object.entries(template.slots).flatMap(([id, slot]) => [
    ...(slot.type === 'choice'
      ? Object.entries(slot.pictures ?? {}).map(([option, part]) => ({
          at: ['slots', id, 'pictures', option],
          part,
        }))
      : []),
    ...(slot.type === 'concepts'
      ? slot.suggest.map((part, index) => ({ at: ['slots', id, 'suggest', index], part }))
      : []),
  ]),
]

const isList = (when: When): when is readonly Condition[] => Array.isArray(when)

/** The conditions of one `when`. */
export const conditionsOf = (at: JsonPath, when: When | undefined): readonly At<Condition>[] =>
  when === undefined
    ? []
    : isList(when)
      ? when.map((part, index) => ({ at: [...at, 'when', index], part }))
      : [{ at: [...at, 'when'], part: when }]

/** Every condition in a template. */
export const allConditions = (template: Template): readonly At<Condition>[] => [
  ...template.strip.flatMap(({ when }, index) => conditionsOf(['strip', index], when)),
  ...Object.entries(template.slots).flatMap(([id, { when }]) => conditionsOf(['slots', id], when)),
  ...template.questions.flatMap(({ when }, index) => conditionsOf(['questions', index], when)),
  ...conditionsOf(['slip'], template.slip?.when),
  ...rowsOf(template).flatMap((row) => [
    ...conditionsOf(row.at, row.part.when),
    ...sentencesOf(row).flatMap(({ at, part }) => conditionsOf(at, part.when)),
  ]),
  ...talkOf(template).flatMap(({ at, part }) => conditionsOf(at, part.when)),
]
