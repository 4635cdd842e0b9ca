import { codeOf, isReference, possibleCode } from '../../../model/check-payment'
import { properReference } from '../../../model/payment'
import type { SlotId } from '../../../model/template'
import { Button } from '../../widgets/button'
import { Tick } from '../../widgets/tick'
import { useWords } from '../../words'
import { fillIn, switchSentence } from './changes'
import type { FormContext } from './form-context'
import styles from './payment-help.module.css'

interface PaymentHelpProps {
  readonly slot: SlotId
  readonly form: FormContext
}

/** Under an account number: whether its QR code is printed. Under what parents write with it: the number made whole. */
export function PaymentHelp({ slot, form }: PaymentHelpProps) {
  const { template, letter } = form
  if (isReference(template, slot)) return <ProperReference slot={slot} form={form} />
  return possibleCode(template, letter, slot) === undefined ? null : <CodeSwitch slot={slot} form={form} />
}

function CodeSwitch({ slot, form: { letter, change } }: PaymentHelpProps) {
  const t = useWords()
  const code = codeOf(slot)
  return (
    <Tick
      label={t('write.code')}
      checked={!letter.left.includes(code)}
      onChange={(on) => change(switchSentence(code, on))}
    />
  )
}

function ProperReference({ slot, form: { template, letter, change } }: PaymentHelpProps) {
  const t = useWords()
  const value = letter.values[slot]
  const proper = typeof value === 'string' ? properReference(value) : undefined
  if (proper === undefined) return null
  return (
    <div className={styles.proposal}>
      <Button look="quiet" icon="check" onClick={() => change(fillIn(template, slot, proper))}>
        {t('write.reference', { reference: proper })}
      </Button>
    </div>
  )
}
