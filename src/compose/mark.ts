import { isChecked } from '../model/policy'
import type { ComposedLine, ComposedSection, ComposedSlip, Words } from './composed'

/** Stands behind a sentence that nobody has checked, on a page where others were. */
const roughMark = '\u00a0~'

const marked = (words: Words): Words =>
  words.translation === undefined || isChecked(words.state)
    ? words
    : { ...words, translation: `${words.translation}${roughMark}` }

const markedLine = (line: ComposedLine): ComposedLine => ({ ...line, sentences: line.sentences.map(marked) })

/** The sentences of a letter, those that nobody has checked with a mark. */
export function markRough(
  title: Words,
  sections: readonly ComposedSection[],
  slip: ComposedSlip | undefined,
) {
  return {
    title: marked(title),
    sections: sections.map((section) => ({
      ...section,
      heading: marked(section.heading),
      lines: section.lines.map(markedLine),
    })),
    ...(slip && { slip: { title: marked(slip.title), lines: slip.lines.map(markedLine) } }),
  }
}
