import type { Warning } from '../model/check-letter'
import type { PaymentWarning } from '../model/check-payment'
import type { Template } from '../model/template'
import { useTeacherWords } from './teacher-words'
import { useWords } from './words'

/** Says what is worth a second look, in plain words. */
export function useWarningWords(template: Template): (warning: Warning | PaymentWarning) => string {
  const t = useWords()
  const words = useTeacherWords()
  return (warning) =>
    'other' in warning
      ? t(`write.warning.${warning.kind}`, { other: words.slot(template.id, warning.other) })
      : t(`write.warning.${warning.kind}`)
}
