import type { CardId } from '../../../model/handout'
import type { ConceptId } from '../../../model/tile'
import { useDrawings } from '../../use-drawings'
import { classes } from '../../widgets/classes'
import { Icon } from '../../widgets/icon'
import { Picto } from '../../widgets/picto'
import grid from '../pictos/picto-grid.module.css'
import styles from './card-choice.module.css'

interface CardChoiceProps {
  readonly legend: string
  readonly cards: readonly { readonly id: CardId; readonly picture: ConceptId; readonly sentence: string }[]
  readonly chosen: readonly CardId[]
  readonly onToggle: (id: CardId) => void
}

/** Some cards out of all, each with its tile and its Dutch sentence. */
export function CardChoice({ legend, cards, chosen, onToggle }: CardChoiceProps) {
  const drawing = useDrawings()
  return (
    <section className={grid.group} aria-labelledby="card-choice">
      <h2 id="card-choice">{legend}</h2>
      <ul className={styles.cards}>
        {cards.map(({ id, picture, sentence }) => {
          const on = chosen.includes(id)
          return (
            <li key={id}>
              <button
                type="button"
                className={classes(grid.tile, on && grid.on)}
                aria-pressed={on}
                onClick={() => onToggle(id)}
              >
                <span className={styles.picto}>
                  <Picto drawing={drawing({ kind: 'concept', id: picture })} />
                  {on && (
                    <span className={grid.check}>
                      <Icon name="check" />
                    </span>
                  )}
                </span>
                <span lang="nl" className={grid.word}>
                  {sentence}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
