import { holds } from '../model/condition'
import type { Letter } from '../model/letter'
import type { Sentence, Template } from '../model/template'
import { headOf } from './compose'
import type { Composed, ComposedSection } from './composed'
import { composeStrip } from './pictures'
import { type Banks, speakerFor } from './speaker'

const headings = { say: 'kop.zeg', ask: 'kop.vraag' } as const
const parts = ['say', 'ask'] as const

/** The sentences that the talk sheet says without a template naming them. */
export const talkPhrases = Object.values(headings)

/**
 * The talk at the gate on one page, for the teacher: what to say, and what to ask to hear that it came across. Beside the
 * Dutch stands the parents' language, to point at. Undefined when the letter has no talk.
 */
export function composeTalk(template: Template, letter: Letter, banks: Banks): Composed | undefined {
  const { talk } = template
  if (!talk) return undefined
  const speaker = speakerFor(template, letter, banks)
  const linesOf = (sentences: readonly Sentence[]) =>
    sentences
      .filter(({ when }) => holds(when, template, letter))
      .map(({ phrase }) => ({
        id: `talk/${phrase}`,
        source: 'section:talk',
        pictos: [],
        sentences: [speaker.phrase(phrase)],
      }))
  const sections = parts.map(
    (part): ComposedSection => ({
      id: part,
      heading: speaker.phrase(headings[part]),
      lines: linesOf(talk[part]),
    }),
  )
  return {
    ...headOf(letter, banks),
    title: speaker.phrase(template.title),
    strip: composeStrip(template, letter, speaker),
    sections,
    foot: [],
    reference: `${template.id} ${letter.changed.slice(0, 10)}`,
    gaps: [...speaker.gaps],
  }
}
