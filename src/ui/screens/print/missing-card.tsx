import { checkLetter } from '../../../model/check-letter'
import { checkPayment } from '../../../model/check-payment'
import type { Letter } from '../../../model/letter'
import type { Template } from '../../../model/template'
import { hrefOf } from '../../route'
import { useTeacherWords } from '../../teacher-words'
import { today } from '../../today'
import { useWarningWords } from '../../use-warning-words'
import { Icon } from '../../widgets/icon'
import { useWords } from '../../words'
import styles from './missing-card.module.css'

interface MissingCardProps {
  readonly letter: Letter
  readonly template: Template
}

/** What is worth a look before printing, each a link to its field. Printing is never blocked. */
export function MissingCard({ letter, template }: MissingCardProps) {
  const t = useWords()
  const words = useTeacherWords()
  const inWords = useWarningWords(template)
  const warnings = [...checkPayment(template, letter), ...checkLetter(template, letter, today())]
  return (
    <section className={styles.card}>
      {warnings.length === 0 ? (
        <p className={styles.complete}>
          <Icon name="check" />
          {t('print.missing.none')}
        </p>
      ) : (
        <>
          <h2>{t('print.missing.title')}</h2>
          <ul className={styles.list}>
            {warnings.map((warning) => (
              <li key={`${warning.kind} ${warning.slot}`}>
                <a
                  className={styles.link}
                  href={hrefOf({ screen: 'write', letter: letter.id, field: `slot:${warning.slot}` })}
                >
                  <strong>{words.slot(template.id, warning.slot)}</strong>
                  <span>{warning.kind === 'empty' ? t('print.missing.empty') : inWords(warning)}</span>
                </a>
              </li>
            ))}
          </ul>
          <p className={styles.note}>{t('print.missing.text')}</p>
        </>
      )}
    </section>
  )
}
