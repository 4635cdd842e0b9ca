import type { Concept } from '../../../model/concept'
import type { Language } from '../../../model/language'
import type { ConceptId } from '../../../model/tile'
import type { WordBank } from '../../../model/word-bank'
import { useDrawings } from '../../use-drawings'
import { IconButton } from '../../widgets/button'
import { classes } from '../../widgets/classes'
import { Icon } from '../../widgets/icon'
import { Picto } from '../../widgets/picto'
import { useWords } from '../../words'
import styles from './picto-grid.module.css'

/** Pictograms under one heading. */
export interface Group {
  readonly key: string
  readonly heading: string
  readonly concepts: readonly Concept[]
}

interface PictoGridProps {
  readonly groups: readonly Group[]
  readonly banks: readonly WordBank[]
  readonly chosen: ReadonlySet<ConceptId>
  readonly onChoose: (id: ConceptId) => void
  readonly onOpen: (concept: Concept) => void
}

/** The pictograms with their words. A tile chooses it for printing; the dots open it. */
export function PictoGrid({ groups, banks, chosen, onChoose, onOpen }: PictoGridProps) {
  const t = useWords()
  const drawing = useDrawings()
  return groups.map(({ key, heading, concepts }) => (
    <section key={key} className={styles.group} aria-labelledby={`group-${key}`}>
      <h2 id={`group-${key}`}>{heading}</h2>
      <ul className={styles.tiles}>
        {concepts.map((concept) => {
          const { id, word } = concept
          const on = chosen.has(id)
          return (
            <li key={id} className={styles.cell}>
              <button
                type="button"
                className={classes(styles.tile, on && styles.on)}
                aria-pressed={on}
                onClick={() => onChoose(id)}
              >
                <span className={styles.picto}>
                  <Picto drawing={drawing({ kind: 'concept', id })} />
                  {on && (
                    <span className={styles.check}>
                      <Icon name="check" />
                    </span>
                  )}
                </span>
                {banks.map(({ language, labels }) => (
                  <Word key={language.code} language={language} text={labels[id]} />
                ))}
              </button>
              <IconButton
                icon="more"
                look="quiet"
                className={styles.more}
                label={t('pictos.open', { word: banks[0]?.labels[id] ?? word })}
                onClick={() => onOpen(concept)}
              />
            </li>
          )
        })}
      </ul>
    </section>
  ))
}

function Word({ language, text }: { readonly language: Language; readonly text: string | undefined }) {
  return (
    <bdi lang={language.code} className={language.code === 'nl' ? styles.dutch : styles.word}>
      {text}
    </bdi>
  )
}
