import { holds, slotValue } from './condition'
import type { Letter } from './letter'
import { ibanOf, looksLikeReference, referenceOf } from './payment'
import { paymentCode } from './payment-code'
import type { Slot, SlotId, Template } from './template'

type Account = Extract<Slot, { type: 'iban' }>

/** A number of a payment that cannot be right. It never stops the printing. */
export interface PaymentWarning {
  readonly kind: 'wrong-iban' | 'wrong-reference'
  readonly slot: SlotId
}

function accountsOf(template: Template, letter: Letter): readonly (readonly [id: SlotId, slot: Account])[] {
  return Object.entries(template.slots).flatMap(([id, slot]) =>
    slot.type === 'iban' && holds(slot.when, template, letter) ? [[id, slot] as const] : [],
  )
}

const typedIn = (letter: Letter, slot: SlotId) => String(slotValue(letter, slot) ?? '')

/** Whether a slot holds what parents write with their payment, so that it may be a structured communication. */
export const isReference = (template: Template, id: SlotId): boolean =>
  Object.values(template.slots).some((slot) => slot.type === 'iban' && slot.payment?.reference === id)

/** Account numbers and structured communications that a bank would refuse. */
export const checkPayment = (template: Template, letter: Letter): readonly PaymentWarning[] =>
  accountsOf(template, letter).flatMap(([id, { payment }]): PaymentWarning[] => {
    const iban = typedIn(letter, id)
    const reference = payment ? typedIn(letter, payment.reference) : ''
    return [
      ...(iban !== '' && ibanOf(iban) === undefined ? [{ kind: 'wrong-iban', slot: id } as const] : []),
      ...(payment && looksLikeReference(reference) && referenceOf(reference) === undefined
        ? [{ kind: 'wrong-reference', slot: payment.reference } as const]
        : []),
    ]
  })

/** How a letter says, among the sentences that are left out, that it wants no QR code for this account number. */
export const codeOf = (account: SlotId) => `code:${account}`

/**
 * The text of the QR code for an account number, as far as it is known. None where it would mislead: a wrong account
 * number, a wrong structured communication, nobody's name.
 */
export function possibleCode(template: Template, letter: Letter, account: SlotId): string | undefined {
  const payment = accountsOf(template, letter).find(([id]) => id === account)?.[1].payment
  const warned = checkPayment(template, letter).map(({ slot }) => slot)
  if (!payment || warned.includes(account) || warned.includes(payment.reference)) return undefined
  const cents = slotValue(letter, payment.amount)
  return paymentCode({
    name: typedIn(letter, 'school'),
    iban: typedIn(letter, account),
    reference: typedIn(letter, payment.reference),
    ...(typeof cents === 'number' && { cents }),
  })
}

/** The same, for a letter that wants it. */
export const wantedCode = (template: Template, letter: Letter, account: SlotId): string | undefined =>
  letter.left.includes(codeOf(account)) ? undefined : possibleCode(template, letter, account)
