import type { ConceptId } from '../../../model/tile'
import { useConceptSearch, useConceptWords } from '../../use-concepts'
import { useDrawings } from '../../use-drawings'
import { remember, useRecent } from '../../use-recent'
import { Combobox } from '../../widgets/combobox'
import { Picto } from '../../widgets/picto'
import { useWords } from '../../words'
import styles from './concept-search.module.css'

interface ConceptSearchProps {
  readonly label: string
  readonly placeholder: string
  /** Offered before anything is typed, and then what was used last on this device. */
  readonly suggest: readonly ConceptId[]
  /** Already chosen. */
  readonly without: readonly ConceptId[]
  readonly onChoose: (concept: ConceptId) => void
}

/** At most so many proposals: more would not be read. */
const mostProposals = 12

/** Searches the pictogram set by words and synonyms. */
export function ConceptSearch({ label, placeholder, suggest, without, onChoose }: ConceptSearchProps) {
  const t = useWords()
  const word = useConceptWords()
  const search = useConceptSearch()
  const drawing = useDrawings()
  const recent = useRecent()

  const isSuggested = (concept: ConceptId) => suggest.includes(concept)
  const hits = (query: string) => {
    const found = search(query)
    return [...found.filter(isSuggested), ...found.filter((concept) => !isSuggested(concept))]
  }
  const first = [...new Set([...suggest, ...recent])]
  const find = (query: string) =>
    (query.trim() === '' ? first : hits(query))
      .filter((concept) => !without.includes(concept))
      .slice(0, query.trim() === '' ? first.length : mostProposals)
      .map((concept) => ({
        id: concept,
        label: word(concept),
        picture: (
          <span className={styles.picto}>
            <Picto drawing={drawing({ kind: 'concept', id: concept })} />
          </span>
        ),
      }))
  return (
    <Combobox
      label={label}
      placeholder={placeholder}
      find={find}
      onChoose={(concept) => {
        remember(concept)
        onChoose(concept)
      }}
      nothing={t('write.concept.nothing')}
    />
  )
}
