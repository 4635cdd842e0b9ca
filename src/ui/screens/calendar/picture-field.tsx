import type { ConceptId } from '../../../model/tile'
import { useConceptWords } from '../../use-concepts'
import { useDrawings } from '../../use-drawings'
import { Messages } from '../../widgets/field'
import { Picto } from '../../widgets/picto'
import { useWords } from '../../words'
import { ConceptSearch } from '../write/concept-search'
import styles from './picture-field.module.css'

/** What happens at most schools, in the order of the year. */
const usual: readonly ConceptId[] = [
  'zwemmen',
  'uitstap',
  'open-klas',
  'foto-maken',
  'oudercontact',
  'sinterklaas',
  'rapport',
  'schoolfeest',
  'sportdag',
  'slapen-weg',
]

interface PictureFieldProps {
  readonly picture: ConceptId | undefined
  readonly messages: readonly string[]
  readonly onChoose: (picture: ConceptId) => void
}

/** One pictogram: the usual ones ready to tap, all others by searching. */
export function PictureField({ picture, messages, onChoose }: PictureFieldProps) {
  const t = useWords()
  const word = useConceptWords()
  const drawing = useDrawings()
  const offered = picture === undefined || usual.includes(picture) ? usual : [picture, ...usual]
  return (
    <fieldset className={styles.pictures}>
      <legend>{t('calendar.picture')}</legend>
      <ul className={styles.tiles}>
        {offered.map((id) => (
          <li key={id}>
            <button
              type="button"
              className={styles.tile}
              aria-pressed={id === picture}
              onClick={() => onChoose(id)}
            >
              <span className={styles.picto}>
                <Picto drawing={drawing({ kind: 'concept', id })} />
              </span>
              <span lang="nl">{word(id)}</span>
            </button>
          </li>
        ))}
      </ul>
      <ConceptSearch
        label={t('calendar.picture.find')}
        placeholder={t('calendar.picture.find')}
        suggest={[]}
        without={picture === undefined ? [] : [picture]}
        onChoose={onChoose}
      />
      {messages.length > 0 && <Messages messages={messages} />}
    </fieldset>
  )
}
