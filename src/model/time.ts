/** Minutes since midnight of a time such as `08:30` (24 hours), or undefined when the text is no time. */
export function minutesOf(time: unknown): number | undefined {
  const match = typeof time === 'string' ? /^(\d{2}):(\d{2})$/.exec(time) : null
  if (!match) return undefined
  const [hours, minutes] = [Number(match[1]), Number(match[2])]
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined
}
