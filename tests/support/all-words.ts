import type { Composed, Words } from '../../src/compose/composed'

/** Everything a letter says, wherever it stands. */
export function allWords({ title, strip, sections, slip, foot }: Composed): readonly Words[] {
  const lines = [...sections.flatMap((section) => section.lines), ...(slip?.lines ?? [])]
  const headings = [...sections.map(({ heading }) => heading), ...(slip ? [slip.title] : [])]
  return [
    title,
    ...strip.map(({ words }) => words),
    ...headings,
    ...lines.flatMap(({ sentences }) => sentences),
    ...foot,
  ]
}
