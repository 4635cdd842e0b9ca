import type { Letter } from '../../../model/letter'
import type { PackMoment, PackPart } from '../../../model/pack'
import { hrefOf } from '../../route'
import { Button, IconButton } from '../../widgets/button'
import { useWords } from '../../words'
import styles from './part-list.module.css'

interface PartRowProps {
  readonly part: PackPart
  readonly name: string
  /** How many fields of the letter are still empty. */
  readonly empty: number
  /** Nobody at school is named yet, so that the sheet is left out. */
  readonly nobody: boolean
  readonly first: boolean
  readonly last: boolean
  readonly onMove: (by: -1 | 1) => void
  readonly onMoment: (moment: PackMoment) => void
  readonly onRemove: () => void
  readonly onFill: (letter: Letter) => void
}

/** A part of a pack: where it lies, when it is given, and what is still to be done about it. */
export function PartRow(props: PartRowProps) {
  const { part, name, empty, nobody, first, last, onMove, onMoment, onRemove, onFill } = props
  const t = useWords()
  const { content, moment } = part
  const isLater = moment === 'week-3'
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <span>{name}</span>
        {content.kind === 'letter' && (
          <span className={styles.note}>
            {empty > 0 && <>{t('packs.empty', { count: empty })} </>}
            <button
              type="button"
              className={styles.link}
              aria-label={t('packs.fill.of', { name })}
              onClick={() => onFill(content.letter)}
            >
              {t('packs.fill')}
            </button>
          </span>
        )}
        {nobody && (
          <span className={styles.note}>
            {t('packs.part.contacts.none')}{' '}
            <a href={hrefOf({ screen: 'school' })} className={styles.link}>
              {t('packs.part.contacts.do')}
            </a>
          </span>
        )}
      </div>
      <Button
        look="quiet"
        className={styles.moment}
        aria-label={t(isLater ? 'packs.earlier.of' : 'packs.later.of', { name })}
        onClick={() => onMoment(isLater ? 'start' : 'week-3')}
      >
        {t(isLater ? 'packs.earlier' : 'packs.later')}
      </Button>
      <div className={styles.moves}>
        <IconButton
          icon="back"
          look="quiet"
          className={styles.up}
          label={t('packs.up', { name })}
          disabled={first}
          onClick={() => onMove(-1)}
        />
        <IconButton
          icon="back"
          look="quiet"
          className={styles.down}
          label={t('packs.down', { name })}
          disabled={last}
          onClick={() => onMove(1)}
        />
        <IconButton icon="close" look="quiet" label={t('packs.remove', { name })} onClick={onRemove} />
      </div>
    </li>
  )
}
