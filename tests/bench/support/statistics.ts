const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b)

/** NaN of nothing. */
export const median = (values: readonly number[]): number => sorted(values)[values.length >> 1] ?? Number.NaN

/** NaN of nothing. */
export const worst = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : Math.max(...values)

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
