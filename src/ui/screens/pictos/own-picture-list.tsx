import type { Concept } from '../../../model/concept'
import { type OwnPictures, ownPicture } from '../../../model/own-picture'
import type { ConceptId } from '../../../model/tile'
import { useConceptWords } from '../../use-concepts'
import { Button } from '../../widgets/button'
import { Picto } from '../../widgets/picto'
import { useWords } from '../../words'
import styles from './own-pictures-dialog.module.css'

interface OwnPictureListProps {
  readonly pictures: OwnPictures
  readonly concepts: readonly Concept[]
  readonly onTakeBack: (id: ConceptId) => void
}

/** The pictures in use, each with its maker and the way back to ours. */
export function OwnPictureList({ pictures, concepts, onTakeBack }: OwnPictureListProps) {
  const t = useWords()
  const word = useConceptWords()
  const own = concepts.flatMap(({ id }) => {
    const picture = ownPicture(pictures, id)
    return picture ? [{ id, picture }] : []
  })
  if (own.length === 0) return null
  return (
    <>
      <h3>{t('pictos.own.now')}</h3>
      <ul className={styles.list}>
        {own.map(({ id, picture }) => (
          <li key={id}>
            <span className={styles.picto}>
              <Picto drawing={picture.pixels} />
            </span>
            <span className={styles.about}>
              <strong>{word(id)}</strong>
              <span>{picture.credit}</span>
            </span>
            <Button onClick={() => onTakeBack(id)}>{t('pictos.own.back')}</Button>
          </li>
        ))}
      </ul>
    </>
  )
}
