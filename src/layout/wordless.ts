import type { Item, LaidOut } from './page'

/** Height of a bar, as a share of the size of the words that it hides. */
const barHeight = 0.6

function hidden(item: Item): Item {
  if (item.kind !== 'text') return item
  const middle = item.baseline - (item.size * barHeight) / 2
  const { kind: _, line, baseline: __, ...rest } = item
  return {
    ...rest,
    kind: 'rule',
    x1: item.x,
    y1: middle,
    x2: item.x + line.width * item.size,
    y2: middle,
    width: item.size * barHeight,
    ink: 'quiet',
  }
}

/** The same pages with a grey bar in the place of every line of words: what a reader gets who can read none of them. */
export const withoutWords = (laidOut: LaidOut): LaidOut => ({
  ...laidOut,
  pages: laidOut.pages.map((page) => ({ ...page, items: page.items.map(hidden) })),
})
