/** What a person typed as an amount in euro, in cents: `5`, `5,5`, `€ 5.50`, `1.250,00`. Undefined when it is none. */
export function parseMoney(text: string): number | undefined {
  const bare = text.replace(/€|euro|eur/gi, '').replace(/\s/g, '')
  const match = /^(\d{1,3}(?:[.]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(bare)
  if (!match) return undefined
  const euros = Number((match[1] ?? '').replaceAll('.', ''))
  const cents = Number((match[2] ?? '').padEnd(2, '0'))
  const total = euros * 100 + cents
  return Number.isSafeInteger(total) && euros < 1_000_000 ? total : undefined
}

/** Cents as a person would type them: `5`, `5,50`. */
export function moneyText(cents: number): string {
  const rest = cents % 100
  return rest === 0 ? String(cents / 100) : `${Math.floor(cents / 100)},${String(rest).padStart(2, '0')}`
}

/** A whole number within bounds, or undefined. */
export function parseWhole(text: string, min = 0, max = 999_999): number | undefined {
  const bare = text.trim()
  if (!/^\d{1,6}$/.test(bare)) return undefined
  const value = Number(bare)
  return value >= min && value <= max ? value : undefined
}
