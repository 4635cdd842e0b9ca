import { dutch } from '../../../catalogue/languages'
import { loadWords } from '../../../catalogue/words'
import { fileName } from '../../../files/file-name'
import { momentsOf } from '../../../model/agenda'
import type { Letter } from '../../../model/letter'
import type { Template } from '../../../model/template'
import { notify } from '../../notice'
import { saveFile } from '../../save-file'
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

  const save = async () => {
    const [{ letterAgenda }, { icsOf }, words] = await Promise.all([
      import('../../../compose/agenda'),
      import('../../../files/ics'),
      loadWords(dutch),
    ])
    const text = icsOf(letterAgenda(template, letter, words), new Date().toISOString())
    saveFile(new Blob([text], { type: 'text/calendar' }), `${fileName(title)}.ics`)
  }
  return (
    <section className={styles.card} aria-labelledby="agenda">
      <h2 id="agenda">{t('agenda.title')}</h2>
      <p className={styles.note}>{t('agenda.note')}</p>
      <Button onClick={() => void save().catch(() => notify({ text: t('agenda.failed') }))}>
        {t('agenda.do')}
      </Button>
    </section>
  )
}
