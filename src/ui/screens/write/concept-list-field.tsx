import { useState } from 'react'
import type { ConceptId } from '../../../model/tile'
import { useConceptWords } from '../../use-concepts'
import { useDrawings } from '../../use-drawings'
import { Icon } from '../../widgets/icon'
import { Picto } from '../../widgets/picto'
import { useWords } from '../../words'
import styles from './concept-list-field.module.css'
import { ConceptSearch } from './concept-search'

interface ConceptListFieldProps {
  readonly label: string
  readonly suggest: readonly ConceptId[]
  readonly value: readonly ConceptId[]
  readonly onChange: (value: readonly ConceptId[] | undefined) => void
}

/** So many proposals stand ready beside the list; the rest are in the search. */
const mostReady = 5

/** A list of pictograms, such as what to bring: chips to take away, proposals to add with one tap, and a search for more. */
export function ConceptListField({ label, suggest, value, onChange }: ConceptListFieldProps) {
  const t = useWords()
  const word = useConceptWords()
  const drawing = useDrawings()
  const [removed, setRemoved] = useState('')
  const ready = suggest.filter((concept) => !value.includes(concept)).slice(0, mostReady)

  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>{label}</legend>
      <ul className={styles.chips}>
        {value.map((concept) => (
          <li key={concept} className={styles.chip} lang="nl">
            <span className={styles.picto}>
              <Picto drawing={drawing({ kind: 'concept', id: concept })} />
            </span>
            {word(concept)}
            <button
              type="button"
              className={styles.remove}
              aria-label={t('write.concept.remove', { word: word(concept) })}
              title={t('write.concept.remove', { word: word(concept) })}
              onClick={() => {
                onChange(value.filter((other) => other !== concept))
                setRemoved(t('write.concept.removed', { word: word(concept) }))
              }}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
        {ready.map((concept) => (
          <li key={concept} lang="nl">
            <button
              type="button"
              className={styles.ready}
              aria-label={t('write.concept.add', { word: word(concept) })}
              onClick={() => onChange([...value, concept])}
            >
              <span className={styles.picto}>
                <Picto drawing={drawing({ kind: 'concept', id: concept })} />
              </span>
              {word(concept)}
              <Icon name="plus" />
            </button>
          </li>
        ))}
        <li className={styles.search}>
          <ConceptSearch
            label={`${label} ${t('write.concept.find')}`}
            placeholder={t('write.concept.find')}
            suggest={suggest}
            without={value}
            onChoose={(concept) => onChange([...value, concept])}
          />
        </li>
      </ul>
      <p role="status" className={styles.status}>
        {removed}
      </p>
    </fieldset>
  )
}
