import { ibanOf, referenceOf } from './payment'

/** What a parent's bank app fills in by itself. */
export interface Transfer {
  /** Whose account it is. */
  readonly name: string
  readonly iban: string
  /** Absent: the parent types it. */
  readonly cents?: number
  /** What to write with the payment: a structured communication, or free words. */
  readonly reference?: string
}

const longestName = 70
const longestWords = 140
const mostCents = 99_999_999_999

/** Letters without a mark that could be taken off. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  '&': '+',
  '’': "'",
  '‘': "'",
}

/**
 * Words as every bank of the SEPA takes them: Latin letters without marks, digits and a few signs. A slash may not stand
 * at an end, nor beside another.
 */
function bankWords(text: string, longest: number): string {
  return text
    .replace(/[ßæÆœŒøØłŁđĐ&’‘]/g, (letter) => plainLetters[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9/\-?:().,'+ ]+/g, ' ')
    .replace(/ +/g, ' ')
    .replace(/\/{2,}/g, '/')
    .slice(0, longest)
    .replace(/^[/ ]+|[/ ]+$/g, '')
}

const amountOf = (cents: number | undefined) =>
  cents !== undefined && Number.isSafeInteger(cents) && cents >= 1 && cents <= mostCents
    ? `EUR${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
    : ''

/**
 * The text of a QR code for a bank app, after the guideline EPC069-12 of the European Payments Council: eleven lines, in
 * version 002, which needs no BIC. Undefined when the account number is wrong or nobody's. Why a Belgian structured
 * communication goes in the line for references: docs/decisions/0010.
 */
export function paymentCode({ name, iban: typed, cents, reference = '' }: Transfer): string | undefined {
  const [beneficiary, iban] = [bankWords(name, longestName), ibanOf(typed)]
  if (iban === undefined || beneficiary === '') return undefined
  const digits = referenceOf(reference)
  const lines = [
    'BCD',
    '002',
    '1',
    'SCT',
    '',
    beneficiary,
    iban,
    amountOf(cents),
    '',
    digits ?? '',
    digits === undefined ? bankWords(reference, longestWords) : '',
  ]
  // Nothing comes after the last line that says something.
  return lines.join('\n').trimEnd()
}
