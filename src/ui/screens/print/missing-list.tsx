import { checkLetter } from '../../../model/check-letter'
import type { Letter } from '../../../model/letter'
import type { Template } from '../../../model/template'
import { print } from '../../commands/print'
import { hrefOf } from '../../route'
import { useTeacherWords } from '../../teacher-words'
import { today } from '../../today'
import { useWarningWords } from '../../use-warning-words'
import { Button } from '../../widgets/button'
import { Icon } from '../../widgets/icon'
import { useWords } from '../../words'
import styles from './missing-list.module.css'

interface MissingListProps {
  readonly letter: Letter
  readonly template: Template
  /** How many letters will be made. */
  readonly count: number
  readonly onMake: () => void
}

/** What is worth a look before printing, each a link to its field; and the one button. Printing is never blocked. */
export function MissingList({ letter, template, count, onMake }: MissingListProps) {
  const t = useWords()
  const words = useTeacherWords()
  const inWords = useWarningWords(template)
  const warnings = checkLetter(template, letter, today())
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
      <div className={styles.thumb}>
        <Button
          look="main"
          className={styles.make}
          disabled={count === 0}
          title={print.shortcuts[0]}
          onClick={onMake}
        >
          {count === 0 ? t('print.choose') : t('print.make', { count })}
        </Button>
      </div>
    </section>
  )
}
