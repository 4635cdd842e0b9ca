import type { LaidOut } from './page'

/** The same with a white last page where it has an odd number of pages: printed on both sides, what follows begins on a front. */
export function endingOnBack(laidOut: LaidOut): LaidOut {
  const { pages } = laidOut
  const last = pages.at(-1)
  if (!last || pages.length % 2 === 0) return laidOut
  return { ...laidOut, pages: [...pages, { width: last.width, height: last.height, items: [] }] }
}
