import type { Concept } from '../../../model/concept'
import type { ConceptId } from '../../../model/tile'
import { useConceptWords } from '../../use-concepts'
import { Picto } from '../../widgets/picto'
import { SelectField } from '../../widgets/select-field'
import { useWords } from '../../words'
import styles from './own-pictures-dialog.module.css'
import { choose, type Proposal } from './proposals'

interface OwnPictureReviewProps {
  readonly proposals: readonly Proposal[]
  readonly concepts: readonly Concept[]
  readonly onChange: (proposals: readonly Proposal[]) => void
}

/** The pictures that were read, each with the pictogram it will replace: a person looks before anything changes. */
export function OwnPictureReview({ proposals, concepts, onChange }: OwnPictureReviewProps) {
  const t = useWords()
  const word = useConceptWords()
  const options = concepts.map(({ id }) => ({ value: id, label: word(id) }))
  return (
    <>
      <h3>{t('pictos.own.review')}</h3>
      <ul className={styles.list}>
        {proposals.map(({ file, pixels, concept }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name; the list only grows.
          <li key={index}>
            <span className={styles.picto}>
              <Picto drawing={pixels} />
            </span>
            <SelectField<ConceptId>
              label={<bdi>{file}</bdi>}
              placeholder={t('pictos.own.skip')}
              none={t('pictos.own.skip')}
              options={options}
              value={concept}
              onChange={(id) => onChange(choose(proposals, index, id === '' ? undefined : id))}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
