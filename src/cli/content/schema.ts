import * as v from 'valibot'
import { holidayIds } from '../../model/school-year'
import { sectionOrder, type Template, themes } from '../../model/template'

const text = v.pipe(v.string(), v.nonEmpty())
const texts = v.array(text)
const condition = v.strictObject({
  slot: v.optional(text),
  answer: v.optional(text),
  is: v.optional(v.union([text, texts])),
  filled: v.optional(v.boolean()),
})
const when = v.optional(v.union([condition, v.array(condition)]))
const picture = v.union([
  text,
  v.strictObject({ date: text }),
  v.strictObject({ clock: text }),
  v.strictObject({ amount: text }),
  v.strictObject({ number: text }),
  v.strictObject({ chosen: text }),
])
const sentence = v.strictObject({ phrase: text, when, optional: v.optional(v.boolean()) })
const field = v.union([
  v.strictObject({ kind: v.picklist(['tick', 'write', 'tick-write']) }),
  v.strictObject({
    kind: v.literal('options'),
    options: v.array(v.strictObject({ phrase: text, picture: v.optional(text) })),
  }),
])
const line = v.strictObject({
  pictures: v.optional(v.array(picture)),
  say: v.array(sentence),
  when,
  each: v.optional(text),
  field: v.optional(field),
})
const anySlot = {
  section: v.picklist([...sectionOrder, 'school', 'slip']),
  optional: v.optional(v.boolean()),
  remember: v.optional(v.picklist(['school', 'class', 'letter'])),
  when,
  after: v.optional(text),
}
const slot = v.variant('type', [
  v.strictObject({
    ...anySlot,
    type: v.literal('date'),
    default: v.optional(
      v.union([
        v.strictObject({ schoolDaysBefore: v.number(), slot: text }),
        v.strictObject({ holiday: v.picklist(holidayIds), day: v.picklist(['first', 'last']) }),
      ]),
    ),
  }),
  v.strictObject({
    ...anySlot,
    type: v.literal('number'),
    min: v.optional(v.number()),
    max: v.optional(v.number()),
  }),
  v.strictObject({
    ...anySlot,
    type: v.literal('choice'),
    options: texts,
    default: v.optional(text),
    pictures: v.optional(v.record(text, text)),
  }),
  v.strictObject({ ...anySlot, type: v.literal('concepts'), suggest: texts }),
  v.strictObject({
    ...anySlot,
    type: v.literal('iban'),
    payment: v.optional(v.strictObject({ amount: text, reference: text })),
  }),
  ...(['time', 'money', 'phone', 'name', 'text'] as const).map((type) =>
    v.strictObject({ ...anySlot, type: v.literal(type) }),
  ),
])

/** The shape of `templates/<letter>.json`. What a template may say is in `laws.ts`. */
export const templateSchema: v.GenericSchema<unknown, Template> = v.strictObject({
  id: text,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  theme: v.picklist(themes),
  picture: text,
  title: text,
  strip: v.array(
    v.union([
      v.strictObject({ picture, when }),
      v.strictObject({ each: text, most: v.pipe(v.number(), v.integer(), v.minValue(1)), when }),
    ]),
  ),
  slots: v.record(text, slot),
  questions: v.array(
    v.strictObject({
      id: text,
      answers: texts,
      default: v.optional(text),
      picture: v.optional(text),
      when,
    }),
  ),
  sections: v.array(v.strictObject({ id: v.picklist(sectionOrder), lines: v.array(line) })),
  slip: v.optional(
    v.strictObject({ title: v.optional(text), deadline: v.optional(text), when, lines: v.array(line) }),
  ),
  agenda: v.optional(
    v.array(
      v.strictObject({
        from: text,
        to: v.optional(text),
        starts: v.optional(text),
        ends: v.optional(text),
        phrase: v.optional(text),
      }),
    ),
  ),
  talk: v.optional(v.strictObject({ say: v.array(sentence), ask: v.array(sentence) })),
  related: v.optional(texts),
  sample: v.record(text, v.union([v.string(), v.number(), v.array(v.string())])),
  sampleAnswers: v.optional(v.record(text, text)),
}) as v.GenericSchema<unknown, Template>
