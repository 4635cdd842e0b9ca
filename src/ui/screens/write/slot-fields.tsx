import type { SlotId } from '../../../model/template'
import { confirmDay, fillIn } from './changes'
import type { FormContext } from './form-context'
import { MovedDay } from './moved-day'
import { PaymentHelp } from './payment-help'
import { SlotField } from './slot-field'
import styles from './slot-fields.module.css'

interface SlotFieldsProps {
  readonly slots: readonly SlotId[]
  readonly form: FormContext
}

/** Fields side by side, as wide as what is written in them. */
export function SlotFields({ slots, form }: SlotFieldsProps) {
  const { template, letter, change, messagesOf, suggestionsOf } = form
  return (
    <div className={styles.slots}>
      {slots.map((id) => {
        const slot = template.slots[id]
        if (!slot) return null
        return (
          <div key={id} className={styles[slot.type]} data-source={`slot:${id}`}>
            <SlotField
              template={template}
              id={id}
              slot={slot}
              value={letter.values[id]}
              messages={messagesOf(id)}
              suggestions={suggestionsOf(id)}
              onChange={(value, step) => change(fillIn(template, id, value), step ? undefined : `slot:${id}`)}
            />
            <MovedDay letter={letter} slot={id} onRight={() => change(confirmDay(id))} />
            <PaymentHelp slot={id} form={form} />
          </div>
        )
      })}
    </div>
  )
}
