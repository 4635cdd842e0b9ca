import { holds } from '../../../model/condition'
import type { FreeLine, Letter } from '../../../model/letter'
import {
  type Line,
  type PhraseId,
  type Question,
  type SectionId,
  type Sentence,
  type SlotId,
  sectionOrder,
  type Template,
  type When,
} from '../../../model/template'

export type FormSectionId = 'school' | SectionId | 'slip'

/** One part of the form: what a teacher may fill in, choose or switch off for one part of the page. */
export interface FormSection {
  readonly id: FormSectionId
  readonly slots: readonly SlotId[]
  readonly questions: readonly Question[]
  /** Sentences that may be switched off. */
  readonly sentences: readonly { readonly phrase: PhraseId; readonly on: boolean }[]
  /** The teacher's own sentences; the letter's sections have room for them, its head and its slip do not. */
  readonly own: { readonly section: SectionId; readonly lines: readonly FreeLine[] } | undefined
}

const formOrder: readonly FormSectionId[] = ['school', ...sectionOrder, 'slip']

/** The form of a letter, in the order of the page. What does not apply to this letter is not asked. */
export function formOf(template: Template, letter: Letter): readonly FormSection[] {
  return formOrder.flatMap((id) => {
    const section: FormSection = {
      id,
      slots: slotsOf(id, template, letter),
      questions: id === 'verwachten' ? questionsOf(template, letter) : [],
      sentences: sentencesOf(id, template, letter),
      own: id === 'school' || id === 'slip' ? undefined : ownSentences(id, letter),
    }
    return isOnForm(section, template, letter) ? [section] : []
  })
}

function slotsOf(id: FormSectionId, template: Template, letter: Letter): readonly SlotId[] {
  return Object.entries(template.slots)
    .filter(([, slot]) => slot.section === id && holds(slot.when, template, letter))
    .map(([slot]) => slot)
}

const ownSentences = (section: SectionId, letter: Letter) => ({
  section,
  lines: letter.extra.filter((line) => line.section === section),
})

const questionsOf = (template: Template, letter: Letter) =>
  template.questions.filter((question) => holds(question.when, template, letter))

function sentencesOf(id: FormSectionId, template: Template, letter: Letter): FormSection['sentences'] {
  return linesOf(id, template, letter)
    .filter((line) => holds(line.when, template, letter) && !answers(line.when))
    .flatMap((line) => line.say)
    .filter((sentence) => mayBeSwitchedOff(sentence) && holds(sentence.when, template, letter))
    .map(({ phrase }) => ({ phrase, on: !letter.left.includes(phrase) }))
}

function linesOf(id: FormSectionId, template: Template, letter: Letter): readonly Line[] {
  const { slip, sections } = template
  if (id === 'slip') return slip && holds(slip.when, template, letter) ? slip.lines : []
  return sections.find((section) => section.id === id)?.lines ?? []
}

const mayBeSwitchedOff = ({ optional, when }: Sentence) => optional !== false && !answers(when)

/** A sentence that follows from an answer is switched by that answer. */
function answers(when: When | undefined): boolean {
  if (when === undefined) return false
  return (Array.isArray(when) ? when : [when]).some(({ answer }) => answer !== undefined)
}

/** A part of which nothing is on the page has nothing to ask either. */
function isOnForm(section: FormSection, template: Template, letter: Letter): boolean {
  const { id, slots, questions, sentences, own } = section
  const written =
    id !== 'slip' && linesOf(id, template, letter).some(({ when }) => holds(when, template, letter))
  return (
    written ||
    slots.length > 0 ||
    questions.length > 0 ||
    sentences.length > 0 ||
    (own?.lines ?? []).length > 0
  )
}
