import { templates } from '../../../catalogue/templates'
import type { Template } from '../../../model/template'
import { startLetter } from '../../letter-actions'
import { useTeacherWords } from '../../teacher-words'
import { useTools } from '../../tools'
import { useDrawings } from '../../use-drawings'
import { Picto } from '../../widgets/picto'
import { useWords } from '../../words'
import styles from './related-card.module.css'

/** Letters that families often need together with this one. */
export function RelatedCard({ template }: { readonly template: Template }) {
  const t = useWords()
  const words = useTeacherWords()
  const tools = useTools()
  const drawing = useDrawings()
  const related = templates.filter(({ id }) => template.related?.includes(id))
  if (related.length === 0) return null
  return (
    <section className={styles.card} aria-labelledby="related">
      <h2 id="related">{t('related.title')}</h2>
      <ul className={styles.letters}>
        {related.map(({ id, picture }) => (
          <li key={id}>
            <button type="button" className={styles.letter} onClick={() => void startLetter(tools, id)}>
              <span className={styles.picto}>
                <Picto drawing={drawing({ kind: 'concept', id: picture })} />
              </span>
              {words.name(id)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
