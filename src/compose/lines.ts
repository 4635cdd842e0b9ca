import { wantedCode } from '../model/check-payment'
import { holds } from '../model/condition'
import type { FreeLine, Letter } from '../model/letter'
import type { Field, Line, SectionId, Sentence, Template, When } from '../model/template'
import { slotsIn } from '../model/translation-check'
import type { WordBank } from '../model/word-bank'
import type { ComposedField, ComposedLine } from './composed'
import { conceptsOf, pictoOf, pictosOf } from './pictures'
import type { Speaker } from './speaker'

/** What the lines of one letter are made from. */
export interface LineContext {
  readonly template: Template
  readonly letter: Letter
  readonly speaker: Speaker
  readonly dutch: WordBank
}

const conditions = (when: When | undefined) =>
  when === undefined ? [] : Array.isArray(when) ? when : [when as Exclude<When, readonly unknown[]>]

/** The field that a line comes from: the slot it names, the question it answers, else its section. */
function sourceOf(line: Line, sentences: readonly Sentence[], section: string, dutch: WordBank): string {
  const slot = sentences.flatMap(
    ({ phrase }) => /\{\{(\w+)\}\}/.exec(dutch.phrases[phrase] ?? '')?.[1] ?? [],
  )[0]
  if (slot) return `slot:${slot}`
  const asked = [...conditions(line.when), ...sentences.flatMap(({ when }) => conditions(when))]
  const answer = asked.find((condition) => condition.answer)?.answer
  if (answer) return `question:${answer}`
  const chosen = asked.find((condition) => condition.slot)?.slot
  return chosen ? `slot:${chosen}` : `section:${section}`
}

function composeField(field: Field, { speaker }: LineContext): ComposedField {
  if (field.kind !== 'options') return field
  return {
    kind: 'options',
    options: field.options.map(({ phrase, picture }) => ({
      words: speaker.phrase(phrase),
      ...(picture !== undefined && { picto: pictoOf(picture, speaker) }),
    })),
  }
}

/** The pictogram that says what the QR code is for. */
const paidWith = 'overschrijving'

/** The QR code for a bank app, on the row that says the account number. */
function codeBeside(said: readonly Sentence[], { template, letter, speaker, dutch }: LineContext) {
  const account = said
    .flatMap(({ phrase }) => slotsIn(dutch.phrases[phrase] ?? ''))
    .find((slot) => template.slots[slot]?.type === 'iban')
  const text = account === undefined ? undefined : wantedCode(template, letter, account)
  if (text === undefined) return {}
  const words = speaker.label(paidWith)
  return { code: { text, alt: `QR: ${words.translation ?? words.dutch}` } }
}

function listLines(line: Line & { each: string }, section: string, context: LineContext): ComposedLine[] {
  const { template, letter, speaker, dutch } = context
  return conceptsOf(template, letter, line.each).map((concept) => {
    const phrase = `mee.${concept}`
    return {
      id: `${section}/${line.each}/${concept}`,
      source: `slot:${line.each}`,
      pictos: [pictoOf(concept, speaker)],
      sentences: [Object.hasOwn(dutch.phrases, phrase) ? speaker.phrase(phrase) : speaker.label(concept)],
      thing: true,
    }
  })
}

function lineFrom(line: Line, section: string, context: LineContext): ComposedLine[] {
  const { template, letter, speaker, dutch } = context
  if (!holds(line.when, template, letter)) return []
  if (line.each !== undefined) return listLines({ ...line, each: line.each }, section, context)
  const said = line.say.filter(({ phrase, when, optional }) => {
    const switchedOff = optional !== false && letter.left.includes(phrase)
    return !switchedOff && holds(when, template, letter)
  })
  if (said.length === 0) return []
  return [
    {
      id: `${section}/${line.say[0]?.phrase ?? ''}`,
      source: sourceOf(line, said, section, dutch),
      pictos: pictosOf(line.pictures ?? [], context),
      sentences: said.map(({ phrase }) => speaker.phrase(phrase)),
      ...(line.field && { field: composeField(line.field, context) }),
      ...codeBeside(said, context),
    },
  ]
}

const freeLine = (
  { id, text, phrase, picture }: FreeLine,
  { speaker, dutch }: LineContext,
): ComposedLine => ({
  id: `free/${id}`,
  source: `free:${id}`,
  pictos: picture === undefined ? [] : [pictoOf(picture, speaker)],
  sentences: [
    phrase !== undefined && Object.hasOwn(dutch.phrases, phrase)
      ? speaker.phrase(phrase)
      : speaker.own(`free:${id}`, text),
  ],
})

/** The rows of one section: the template's, as far as they hold in this letter, then the teacher's own. */
export function composeLines(
  section: string,
  lines: readonly Line[],
  context: LineContext,
): readonly ComposedLine[] {
  return lines.flatMap((line) => lineFrom(line, section, context))
}

/** The teacher's own sentences for a section. */
export function composeFreeLines(section: SectionId, context: LineContext): readonly ComposedLine[] {
  return context.letter.extra
    .filter((line) => line.section === section && line.text.trim() !== '')
    .map((line) => freeLine(line, context))
}
