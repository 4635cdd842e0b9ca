const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Whether two plain values, as they lie in the database or in a file, say the same. A field that is undefined is absent. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false
  const [left, right] = [Object.entries(one), new Map(Object.entries(other))].map((entries) =>
    [...entries].filter(([, value]) => value !== undefined),
  )
  const values = new Map(right)
  return (
    left?.length === values.size &&
    left.every(([key, value]) => values.has(key) && same(value, values.get(key)))
  )
}
