import { type TranslationReason, translationReasons } from '../../../model/print-record'
import { usePolicy } from '../../policy'
import { SelectField } from '../../widgets/select-field'
import { useWords } from '../../words'
import styles from './plan-form.module.css'

interface ReasonFieldProps {
  readonly value: TranslationReason
  readonly onChange: (reason: TranslationReason) => void
}

/** Why some families get a translation. Asked only where the school keeps an account. */
export function ReasonField({ value, onChange }: ReasonFieldProps) {
  const t = useWords()
  const keeps = usePolicy(({ policy }) => policy.account === 'keep')
  if (!keeps) return null
  return (
    <div className={styles.reason}>
      <SelectField<TranslationReason>
        label={t('print.reason')}
        placeholder=""
        options={translationReasons.map((reason) => ({
          value: reason,
          label: t(`account.reason.${reason}`),
        }))}
        value={value}
        onChange={(reason) => reason !== '' && onChange(reason)}
      />
      <p className={styles.none}>{t('print.reason.note')}</p>
    </div>
  )
}
