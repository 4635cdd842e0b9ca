/** Checks and makes the two numbers of a transfer, so that money arrives and the school knows whose it is. */

/** How long an account number is (ISO 13616) in each country that takes part in European transfers (SEPA). */
const ibanLengths: Readonly<Record<string, number>> = {
  AD: 24,
  AL: 28,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  RS: 22,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  VA: 22,
}

/** A check number fits when everything, read as one long number, leaves 1 when it is divided by this (ISO 7064). */
const divisor = 97

/** What is left of a number of any length. */
const remainder = (digits: string) =>
  [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % divisor, 0)

/** Letters count as numbers: A is 10, Z is 35. */
const asDigits = (text: string) => text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))

/**
 * An account number without spaces, as a bank takes it; undefined when it cannot be one. One wrong digit, or two that
 * changed places, never passes.
 */
export function ibanOf(typed: string): string | undefined {
  const iban = typed.replace(/[\s.-]/g, '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban)) return undefined
  const country = iban.slice(0, 2)
  const length = Object.hasOwn(ibanLengths, country) ? ibanLengths[country] : undefined
  return iban.length === length && remainder(asDigits(iban.slice(4) + iban.slice(0, 4))) === 1
    ? iban
    : undefined
}

/** Ten digits and their check number: what is left after division by 97, and 97 where nothing is left. */
const referenceLength = 12

const checkNumber = (digits: string) => String(remainder(digits) || divisor).padStart(2, '0')

/** Whether somebody meant to write a structured communication: signs and digits only, and more than just a number. */
export const looksLikeReference = (typed: string): boolean =>
  /^[\d\s+*/.-]+$/.test(typed) && (/[+*/]/.test(typed) || typed.replace(/\D/g, '').length >= referenceLength)

/** The twelve digits of a structured communication, in whatever way it was typed; undefined when they do not fit. */
export function referenceOf(typed: string): string | undefined {
  if (!/^[\d\s+*/.-]+$/.test(typed)) return undefined
  const digits = typed.replace(/\D/g, '')
  return digits.length === referenceLength && checkNumber(digits.slice(0, -2)) === digits.slice(-2)
    ? digits
    : undefined
}

/** Twelve digits as Belgians know them: `+++090/9337/55493+++`. */
const writtenReference = (digits: string) =>
  `+++${digits.slice(0, 3)}/${digits.slice(3, 7)}/${digits.slice(7)}+++`

/** A structured communication with this number in it, of at most ten digits; undefined for anything else. */
export function makeReference(number: string): string | undefined {
  const digits = number.replace(/\s/g, '')
  if (!/^\d{1,10}$/.test(digits)) return undefined
  const padded = digits.padStart(referenceLength - 2, '0')
  return writtenReference(padded + checkNumber(padded))
}

/** How a structured communication is best written: what was typed in another way, or only its number. */
export function properReference(typed: string): string | undefined {
  const digits = referenceOf(typed)
  const proper = digits === undefined ? makeReference(typed) : writtenReference(digits)
  return proper === typed.trim() ? undefined : proper
}
