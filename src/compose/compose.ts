import { holds, slotValue } from '../model/condition'
import type { Letter } from '../model/letter'
import type { Recipient } from '../model/merge-list'
import { isChecked } from '../model/policy'
import { type PhraseId, type SectionId, type Slip, sectionOrder, type Template } from '../model/template'
import type { Composed, ComposedLine, ComposedSection, ComposedSlip, Words } from './composed'
import { composeFreeLines, composeLines, type LineContext } from './lines'
import { markRough } from './mark'
import { composeStrip, pictoOf } from './pictures'
import { type Banks, type Speaker, speakerFor } from './speaker'
import { clean, isolate } from './text'

/** The phrases that every letter shares. */
const shared = {
  heading: (section: SectionId) => `kop.${section}`,
  nothingToDo: 'alle.niets-te-doen',
  childName: 'strook.naam',
  signature: 'strook.handtekening',
  isTranslation: 'voet.vertaling',
  rough: 'voet.ruw',
  partly: 'voet.deels',
  checked: 'voet.nagekeken',
} as const

/** The title of a slip that has none of its own: give this back, with the last day. */
export const slipTitle: PhraseId = 'strook.titel'

/** The sentences that stand on letters without a template naming them. */
export const sharedPhrases: readonly PhraseId[] = Object.values(shared).flatMap((phrase) =>
  typeof phrase === 'string' ? phrase : sectionOrder.map(phrase),
)

const nothingToDo = (speaker: Speaker): ComposedLine => ({
  id: `verwachten/${shared.nothingToDo}`,
  source: 'section:verwachten',
  pictos: [],
  sentences: [speaker.phrase(shared.nothingToDo)],
})

function composeSections(context: LineContext): readonly ComposedSection[] {
  const { template, speaker } = context
  return sectionOrder.flatMap((id) => {
    const written = template.sections.find((section) => section.id === id)?.lines ?? []
    const lines = [...composeLines(id, written, context), ...composeFreeLines(id, context)]
    // Parents must never have to guess whether something is expected of them.
    if (id === 'verwachten' && lines.length === 0) lines.push(nothingToDo(speaker))
    return lines.length === 0 ? [] : [{ id, heading: speaker.phrase(shared.heading(id)), lines }]
  })
}

/** A name as it is printed: whatever its script, it keeps its own direction and leaves that of its neighbours. */
function printedName(name: string): string | undefined {
  const text = clean(name)
  return text === '' ? undefined : isolate(text)
}

function composeSlip(slip: Slip, context: LineContext, child: string | undefined): ComposedSlip {
  const { speaker } = context
  const writeLine = (phrase: string, picture: string, filled?: string): ComposedLine => ({
    id: `slip/${phrase}`,
    source: 'section:slip',
    pictos: [pictoOf(picture, speaker)],
    sentences: [speaker.phrase(phrase)],
    field: { kind: 'write', ...(filled !== undefined && { filled }) },
  })
  return {
    title: speaker.phrase(slip.title ?? slipTitle),
    lines: [
      writeLine(shared.childName, 'kind', child),
      ...composeLines('slip', slip.lines, context),
      writeLine(shared.signature, 'handtekening'),
    ],
  }
}

const everyWords = (sections: readonly ComposedSection[], slip: ComposedSlip | undefined, title: Words) => [
  title,
  ...sections.flatMap(({ heading, lines }) => [heading, ...lines.flatMap(({ sentences }) => sentences)]),
  ...(slip ? [slip.title, ...slip.lines.flatMap(({ sentences }) => sentences)] : []),
]

/** The sentences whose translation is on the page. */
const printed = (words: readonly Words[]) => words.filter(({ translation }) => translation !== undefined)

/** Whether people checked some of the sentences, but not all. */
const isPartly = (words: readonly Words[]) =>
  words.some(({ state }) => isChecked(state)) && !words.every(({ state }) => isChecked(state))

/** Says that this is a translation and, honestly, whether everything on the page was checked. */
function composeFoot(words: readonly Words[], speaker: Speaker): readonly Words[] {
  const translated = printed(words)
  const how = isPartly(translated)
    ? shared.partly
    : translated.every(({ state }) => isChecked(state))
      ? shared.checked
      : shared.rough
  return [speaker.foot(shared.isTranslation), speaker.foot(how)]
}

const senderSlots = ['klas', 'leerkracht', 'telefoon'] as const

/** The slots at the head of every letter: they stand there without a sentence. */
export const headSlots = ['school', ...senderSlots] as const

function typed(letter: Letter, slot: string): string {
  const value = slotValue(letter, slot)
  return value === undefined ? '' : clean(String(value))
}

/** Whose page it is, and who sends it. */
export const headOf = (letter: Letter, { dutch, target }: Banks) =>
  ({
    language: (target ?? dutch).language,
    variant: target ? 'beside' : 'dutch',
    school: typed(letter, 'school'),
    sender: senderSlots
      .map((slot) => typed(letter, slot))
      .filter(Boolean)
      .join(' · '),
  }) as const

/**
 * A letter in words: what stands on paper, in Dutch and, when `banks.target` is another language, beside it.
 * Pure: the same arguments give the same words.
 * @param recipient whose copy it is, for a copy with a name on it
 */
export function compose(template: Template, letter: Letter, banks: Banks, recipient?: Recipient): Composed {
  const speaker = speakerFor(template, letter, banks)
  const context: LineContext = { template, letter, speaker, dutch: banks.dutch }
  const title = speaker.phrase(template.title)
  const child = recipient && printedName(recipient.child)
  const group = recipient && printedName(recipient.group)
  const forWhom = [child, group].filter(Boolean).join(' · ')
  const sections = composeSections(context)
  const slip =
    template.slip && holds(template.slip.when, template, letter)
      ? composeSlip(template.slip, context, child)
      : undefined
  const words = everyWords(sections, slip, title)
  const said = isPartly(printed(words))
    ? markRough(title, sections, slip)
    : { title, sections, ...(slip && { slip }) }
  return {
    ...headOf(letter, banks),
    ...(forWhom !== '' && { recipient: forWhom }),
    ...said,
    strip: composeStrip(template, letter, speaker),
    foot: banks.target ? composeFoot(words, speaker) : [],
    reference: `${template.id} ${letter.changed.slice(0, 10)}`,
    gaps: [...speaker.gaps],
  }
}
