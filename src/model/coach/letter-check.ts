import { slotValue } from '../condition'
import type { Letter } from '../letter'
import type { SlotId, Template } from '../template'
import { sentencesOf, wordsOf } from './reading'
import { syllables } from './syllables'

/** What a letter looks like on paper, counted by whoever composed it. */
export interface Looks {
  /** Tiles that the strip under the title asks for; six fit. */
  readonly strip: number
  /** Tiles on the whole letter. */
  readonly tiles: number
  /** Lines of *Wij verwachten* that say what parents do. */
  readonly expectations: number
}

/** Something about the letter as a whole. It has a place in the form where one can do something about it. */
export interface LetterFinding {
  readonly kind:
    | 'no-deadline'
    | 'no-expectation'
    | 'strip-full'
    | 'many-tiles'
    | 'no-picture'
    | 'hard-to-read'
  /** As in `Item.source`: `slot:…`, `section:…`, `free:…`. */
  readonly source: string
  readonly values?: Readonly<Record<string, number>>
}

/** The answer that a teacher gives when parents need do nothing: asked once, kept in the letter's answers. */
export const nothingExpected = { question: 'verwachten', answer: 'niets' } as const

/** So many tiles fit under the title; the others fall away. */
const mostInStrip = 6
/** More tiles than this on a letter, and none of them is seen any more. */
const mostTiles = 45
/** Under this Flesch-Douma the coach speaks up; adult beginners read on from 80. A hint: indices are rough. */
const easy = 70
/** An index over fewer words says nothing. */
const fewestWords = 30

function deadline(template: Template, letter: Letter): readonly LetterFinding[] {
  const slot: SlotId | undefined = template.slip?.deadline
  const definition = slot === undefined ? undefined : template.slots[slot]
  if (slot === undefined || definition?.type !== 'date' || slotValue(letter, slot) !== undefined) return []
  // As long as the day itself is open there is nothing to come back before.
  const before = definition.default && 'slot' in definition.default ? definition.default.slot : undefined
  if (before !== undefined && slotValue(letter, before) === undefined) return []
  return [{ kind: 'no-deadline', source: `slot:${slot}` }]
}

const isAsked = ({ answers }: Letter) => answers[nothingExpected.question] === nothingExpected.answer

function pictures(letter: Letter): readonly LetterFinding[] {
  return letter.extra
    .filter(
      ({ section, text, picture, phrase }) =>
        section === 'meebrengen' && text.trim() !== '' && picture === undefined && phrase === undefined,
    )
    .map(({ id }) => ({ kind: 'no-picture', source: `free:${id}` }))
}

/** 206.84 − 0.77 × syllables in 100 words − 0.93 × words in a sentence (Flesch, for Dutch by Douma). A hint, no more. */
export function readability(text: string): number | undefined {
  const words = wordsOf(text)
  if (words.length < fewestWords) return undefined
  const perHundred = (100 * words.reduce((sum, { word }) => sum + syllables(word), 0)) / words.length
  return 206.84 - 0.77 * perHundred - 0.93 * (words.length / Math.max(1, sentencesOf(text, words).length))
}

function reading(letter: Letter): readonly LetterFinding[] {
  const own = letter.extra.filter(({ phrase }) => phrase === undefined)
  const index = readability(own.map(({ text }) => text).join('\n'))
  const first = own[0]
  return first && index !== undefined && index < easy
    ? [{ kind: 'hard-to-read', source: `free:${first.id}`, values: { index: Math.round(index) } }]
    : []
}

/** What a teacher may want to know of the letter as a whole, most important first. It never stops the printing. */
export function checkWholeLetter(template: Template, letter: Letter, looks: Looks): readonly LetterFinding[] {
  return [
    ...deadline(template, letter),
    ...(looks.expectations === 0 && !isAsked(letter)
      ? [{ kind: 'no-expectation', source: 'section:verwachten' } as const]
      : []),
    ...(looks.strip > mostInStrip
      ? [
          {
            kind: 'strip-full',
            source: 'section:wat',
            values: { tiles: looks.strip, most: mostInStrip },
          } as const,
        ]
      : []),
    ...(looks.tiles > mostTiles
      ? [
          {
            kind: 'many-tiles',
            source: 'section:wat',
            values: { tiles: looks.tiles, most: mostTiles },
          } as const,
        ]
      : []),
    ...pictures(letter),
    ...reading(letter),
  ]
}
