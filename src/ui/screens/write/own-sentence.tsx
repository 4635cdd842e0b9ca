import { useEffect, useRef } from 'react'
import type { FreeLine } from '../../../model/letter'
import { useConceptWords } from '../../use-concepts'
import { useDrawings } from '../../use-drawings'
import { Button, IconButton } from '../../widgets/button'
import { Picto } from '../../widgets/picto'
import { TextField } from '../../widgets/text-field'
import { useWords } from '../../words'
import { type Change, changeOwnSentence, removeOwnSentence } from './changes'
import { ConceptSearch } from './concept-search'
import styles from './own-sentence.module.css'

interface OwnSentenceProps {
  readonly line: FreeLine
  readonly change: (change: Change, join?: string) => void
}

/** A sentence of the teacher's own, with a pictogram beside it when wished. */
export function OwnSentence({ line, change }: OwnSentenceProps) {
  const t = useWords()
  const word = useConceptWords()
  const drawing = useDrawings()

  const place = useRef<HTMLDivElement>(null)

  // A sentence that was just added waits for its words.
  const fresh = useRef(line.text === '')
  useEffect(() => {
    if (fresh.current) place.current?.querySelector('textarea')?.focus()
    fresh.current = false
  }, [])

  return (
    <div ref={place} className={styles.sentence} data-source={`free:${line.id}`}>
      <div className={styles.text}>
        <TextField
          label={t('write.own')}
          hint={t('write.own.hint')}
          long
          lang="nl"
          value={line.text}
          onChange={(text) => change(changeOwnSentence(line.id, { text }), `free:${line.id}`)}
        />
        <IconButton
          icon="close"
          label={t('write.own.remove')}
          onClick={() => change(removeOwnSentence(line.id))}
        />
      </div>
      {line.picture === undefined ? (
        <ConceptSearch
          label={t('write.own.picture')}
          placeholder={t('write.concept.find')}
          suggest={[]}
          without={[]}
          onChoose={(picture) => change(changeOwnSentence(line.id, { picture }))}
        />
      ) : (
        <div className={styles.picture}>
          <span className={styles.picto}>
            <Picto drawing={drawing({ kind: 'concept', id: line.picture })} />
          </span>
          <span lang="nl">{word(line.picture)}</span>
          <Button look="quiet" onClick={() => change(changeOwnSentence(line.id, { picture: undefined }))}>
            {t('write.own.picture.none')}
          </Button>
        </div>
      )}
    </div>
  )
}
