import type { FactClash } from '../../../files/folder/sync'
import { useTeacherWords } from '../../teacher-words'
import { useAllTemplates } from '../../use-all-templates'
import { Button } from '../../widgets/button'
import { useWords } from '../../words'
import styles from './keep-screen.module.css'

interface FactClashItemProps {
  readonly clash: FactClash
  readonly onSettle: (side: 'here' | 'there') => void
}

/** A fact of the school that was changed on two sides, side by side: somebody has to choose. */
export function FactClashItem({ clash, onSettle }: FactClashItemProps) {
  const t = useWords()
  const words = useTeacherWords()
  const templates = useAllTemplates()
  const slot = clash.here.id.replace(/^school:/, '')
  const letter = [...(templates?.values() ?? [])].find(({ slots }) => Object.hasOwn(slots, slot))
  const label = letter ? words.slot(letter.id, slot) : clash.here.id
  const shown = (value: unknown) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : t('keep.folder.clash.other')

  return (
    <li>
      <h4>{label}</h4>
      <dl className={styles.sides}>
        {(['here', 'there'] as const).map((side) => (
          <div key={side}>
            <dt>{t(`keep.folder.side.${side}`)}</dt>
            <dd>{shown(clash[side].value)}</dd>
            <Button aria-label={`${label}: ${t(`keep.folder.take.${side}`)}`} onClick={() => onSettle(side)}>
              {t(`keep.folder.take.${side}`)}
            </Button>
          </div>
        ))}
      </dl>
    </li>
  )
}
