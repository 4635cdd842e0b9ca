import type { TemplateSummary } from '../../../catalogue/templates'
import { startLetter } from '../../letter-actions'
import { useTeacherWords } from '../../teacher-words'
import { useTools } from '../../tools'
import { useDrawings } from '../../use-drawings'
import { Button } from '../../widgets/button'
import { Picto } from '../../widgets/picto'
import { useWords } from '../../words'
import styles from './template-tiles.module.css'

interface TemplateTilesProps {
  readonly templates: readonly TemplateSummary[]
  readonly query: string
  readonly onShowAll: () => void
}

/** The letters to choose from. A tile begins a new letter. */
export function TemplateTiles({ templates, query, onShowAll }: TemplateTilesProps) {
  const t = useWords()
  const words = useTeacherWords()
  const tools = useTools()
  const drawing = useDrawings()

  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t('start.new')}</h2>
      <p role="status" className={styles.title}>
        {query.trim() !== '' && t('start.found', { count: templates.length })}
      </p>
      {templates.length === 0 ? (
        <div className={styles.empty}>
          <p>{t('start.nothing', { query })}</p>
          <Button onClick={onShowAll}>{t('start.nothing.do')}</Button>
        </div>
      ) : (
        <ul className={styles.tiles}>
          {templates.map(({ id, theme, picture }) => (
            <li key={id}>
              <button type="button" className={styles.tile} onClick={() => void startLetter(tools, id)}>
                <span className={styles.picto}>
                  <Picto drawing={drawing({ kind: 'concept', id: picture })} />
                </span>
                <span className={styles.words}>
                  <span className={styles.name}>{words.name(id)}</span>
                  <span className={styles.theme}>{t(`theme.${theme}`)}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
