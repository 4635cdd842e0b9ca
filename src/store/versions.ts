/** How many versions of one letter stay: of today, and in all. Of an earlier day the last one stays. */
const ofToday = 3
const inAll = 10

/** A version is kept when the last one is older than this. */
export const versionInterval = 15 * 60_000

/**
 * Chooses which versions of a letter have had their time.
 * @param kept ISO 8601 instants at which the versions were kept, in any order.
 * @param today the day of now, as `dayOf` gives it.
 * @param dayOf the local day of an instant: the teacher's day, not the day in Greenwich.
 * @returns the instants of the versions to drop.
 */
export function versionsToDrop(
  kept: readonly string[],
  today: string,
  dayOf: (instant: string) => string,
): readonly string[] {
  const newestFirst = [...kept].sort((a, b) => Date.parse(b) - Date.parse(a))
  const seen = new Map<string, number>()
  const stay = newestFirst.filter((instant) => {
    const day = dayOf(instant)
    const earlier = seen.get(day) ?? 0
    seen.set(day, earlier + 1)
    return earlier < (day === today ? ofToday : 1)
  })
  const staying = new Set(stay.slice(0, inAll))
  return newestFirst.filter((instant) => !staying.has(instant))
}

/** The day of an instant on the calendar of this device, for example `2026-11-24`. */
export function localDay(instant: string | number): string {
  const date = new Date(instant)
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}
