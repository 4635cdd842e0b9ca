import { replace } from './finding'
import { oneOf, wordEnd, wordStart } from './reading'
import type { Find } from './rule'
import type { CoachWords } from './words'

/** `5` or `5,50`: whole amounts have no cents. */
function amount(whole: string, cents: string | undefined): string {
  const rest = (cents ?? '').replace(/\D/g, '')
  return rest === '' || Number(rest) === 0 ? whole : `${whole},${rest.padEnd(2, '0')}`
}

/** Amounts as the letters print them: `5 euro`, `7,50 euro`. */
export function moneyRule({ counts }: CoachWords): Find {
  const sign = /€\s?(\d+)(?:[.,](\d{1,2}|-{1,2}|–))?(?:\s?euro)?/giu
  const unit = /(?<![\d.,])(\d+)(?:([.,])(\d{1,2}|-{1,2}))?\s?(?:€|euro's|euros?|eur)(?![\p{L}\p{N}])/giu
  const counted = new RegExp(`${wordStart}(${oneOf(Object.keys(counts.words))})\\s+euro${wordEnd}`, 'giu')
  return (reading) => [
    ...[
      ...reading.text.matchAll(sign),
      ...[...reading.text.matchAll(unit)].filter(([text]) => !text.startsWith('€')),
    ].flatMap((match) => {
      const [from, to] = [match.index, match.index + match[0].length]
      const cents = match[0].startsWith('€') ? match[2] : match[3]
      const text = `${amount(match[1] ?? '', cents)} euro`
      return text === match[0] || reading.text[from - 1] === '€'
        ? []
        : [{ from, to, fixes: [replace(from, to, text)] }]
    }),
    ...[...reading.text.matchAll(counted)].map((match) => {
      const [from, to] = [match.index, match.index + match[0].length]
      const count = counts.words[match[1]?.toLowerCase() ?? ''] ?? 0
      return { from, to, fixes: [replace(from, to, `${count} euro`)] }
    }),
  ]
}

/** Cities with a zone of one digit have seven more; the others have two and six; a gsm has four and six. */
function grouped(digits: string): string | undefined {
  const groups = (pattern: RegExp) => pattern.exec(digits)?.slice(1).join(' ')
  if (/^04\d{8}$/.test(digits)) return groups(/^(\d{4})(\d\d)(\d\d)(\d\d)$/)
  if (/^0[2349]\d{7}$/.test(digits)) return groups(/^(\d\d)(\d{3})(\d\d)(\d\d)$/)
  return /^0[15678]\d{7}$/.test(digits) ? groups(/^(\d{3})(\d\d)(\d\d)(\d\d)$/) : undefined
}

/** Belgian phone numbers in the groups in which people say them: `0470 12 34 56`, `02 123 45 67`. */
export const phoneRule: Find = ({ text }) =>
  [...text.matchAll(/(?<![\p{L}\p{N}.,/])(?:\+32|0032|0)[\d\s./()-]{7,14}\d(?![\p{N}])/gu)].flatMap(
    (match) => {
      const [from, to] = [match.index, match.index + match[0].length]
      const abroad = /^(?:\+|00)32/.test(match[0])
      const digits = match[0].replace(/\D/g, '').replace(/^(?:00)?32(?=\d{8,9}$)/, '0')
      const home = grouped(digits)
      if (home === undefined) return []
      const wanted = abroad ? `+32 ${home.slice(1)}` : home
      return wanted === match[0] ? [] : [{ from, to, fixes: [replace(from, to, wanted)] }]
    },
  )

/** Numbers in digits, and no numbers that say nothing. */
export function countRule({ counts }: CoachWords): Find {
  const word = new RegExp(`${wordStart}${oneOf(Object.keys(counts.words))}${wordEnd}`, 'giu')
  const vague = new RegExp(`${wordStart}${oneOf(counts.vague)}${wordEnd}`, 'giu')
  const roman = new RegExp(`${wordStart}${oneOf(counts.roman)}${wordEnd}`, 'gu')
  return (reading) => [
    ...[...reading.text.matchAll(word)].map((match) => {
      const [from, to] = [match.index, match.index + match[0].length]
      return { from, to, fixes: [replace(from, to, String(counts.words[match[0].toLowerCase()] ?? ''))] }
    }),
    ...[...reading.text.matchAll(vague), ...reading.text.matchAll(roman)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      why: 'number.vague',
    })),
  ]
}
