/** Each in turn, over and over, until there are so many. */
export const inTurn = <T>(items: readonly T[], count: number): readonly T[] =>
  Array.from({ length: count }, (_, index) => items[index % items.length]).flatMap((item) => item ?? [])

/** The number of places on as many whole sheets as these need: one at least. */
export const places = (wanted: number, perSheet: number) =>
  Math.max(1, Math.ceil(wanted / perSheet)) * perSheet
