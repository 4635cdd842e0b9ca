import { useEffect, useRef } from 'react'
import type { FreeLine } from '../../../model/letter'
import { useConceptWords } from '../../use-concepts'
import { useDrawings } from '../../use-drawings'
import { Button, IconButton } from '../../widgets/button'
import { Picto } from '../../widgets/picto'
import { useWords } from '../../words'
import { changeOwnSentence, removeOwnSentence } from './changes'
import { CoachedField } from './coach/coached-field'
import { LetterNotes } from './coach/letter-notes'
import { ConceptSearch } from './concept-search'
import type { FormContext } from './form-context'
import { MemoryNote } from './memory-note'
import styles from './own-sentence.module.css'
import { TakenPhrase } from './taken-phrase'

interface OwnSentenceProps {
  readonly line: FreeLine
  readonly form: FormContext
}

/** A sentence of the teacher's own, with a pictogram beside it when wished. */
export function OwnSentence({ line, form }: OwnSentenceProps) {
  const t = useWords()
  const word = useConceptWords()
  const drawing = useDrawings()
  const { change, coach } = form

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
        {line.phrase !== undefined ? (
          <TakenPhrase line={line} form={form} />
        ) : (
          <CoachedField
            label={t('write.own')}
            kind="sentence"
            hint={t('write.own.hint')}
            long
            lang="nl"
            value={line.text}
            onChange={(text, step) =>
              change(changeOwnSentence(line.id, { text }), step ? undefined : `free:${line.id}`)
            }
            {...(coach && { around: coach.around })}
            onFix={(fix) =>
              change(
                fix.kind === 'phrase'
                  ? changeOwnSentence(line.id, { phrase: fix.phrase })
                  : removeOwnSentence(line.id),
              )
            }
          />
        )}
        <IconButton
          icon="close"
          label={t('write.own.remove')}
          onClick={() => change(removeOwnSentence(line.id))}
        />
      </div>
      {line.phrase === undefined && (
        <MemoryNote
          text={line.text}
          languages={form.letter.languages}
          onTake={(text) => change(changeOwnSentence(line.id, { text }))}
        />
      )}
      <LetterNotes notes={coach?.notesAt(`free:${line.id}`) ?? []} change={change} />
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
