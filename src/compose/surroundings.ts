import type { Surroundings } from '../model/coach/existing'
import type { Letter } from '../model/letter'
import type { PhraseId, Template } from '../model/template'
import { slotsIn } from '../model/translation-check'
import type { WordBank } from '../model/word-bank'
import { compose } from './compose'
import { speakerFor } from './speaker'
import { noBreak, withoutIsolates } from './text'

/** What a letter knows around a teacher's own sentence: which shipped sentences it can say, and which it says already. */
export function surroundingsOf(template: Template, letter: Letter, dutch: WordBank): Surroundings {
  const banks = { dutch, approvals: {} }
  const { sections } = compose(template, letter, banks)
  const said = new Set(
    sections.flatMap(({ lines }) => lines.flatMap(({ sentences }) => sentences.map(({ id }) => id))),
  )
  const speaker = speakerFor(template, letter, banks)
  const fill = (phrase: PhraseId) => {
    const slots = slotsIn(dutch.phrases[phrase] ?? '')
    if (slots.some((slot) => !Object.hasOwn(template.slots, slot))) return undefined
    const { dutch: text } = speaker.phrase(phrase)
    return slots.some((slot) => speaker.gaps.has(slot))
      ? undefined
      : withoutIsolates(text).replaceAll(noBreak, ' ')
  }
  return { fill, says: (phrase) => said.has(phrase) }
}
