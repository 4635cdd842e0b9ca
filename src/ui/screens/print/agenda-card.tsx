import { momentsOf } from '../../../model/agenda'
import type { Letter } from '../../../model/letter'
import type { Template } from '../../../model/template'
import { saveAgenda } from '../../save-agenda'
import { Button } from '../../widgets/button'
import { useWords } from '../../words'
import styles from './agenda-card.module.css'

interface AgendaCardProps {
  readonly letter: Letter
  readonly template: Template
  readonly title: string
}

/** The days of a letter as a file that every phone and computer puts in its agenda. */
export function AgendaCard({ letter, template, title }: AgendaCardProps) {
  const t = useWords()
  if (momentsOf(template, letter).length === 0) return null
  return (
    <section className={styles.card} aria-labelledby="agenda">
      <h2 id="agenda">{t('agenda.title')}</h2>
      <p className={styles.note}>{t('agenda.note')}</p>
      <Button
        onClick={() =>
          void saveAgenda(title, ({ letterAgenda }, words) => letterAgenda(template, letter, words))
        }
      >
        {t('agenda.do')}
      </Button>
    </section>
  )
}
