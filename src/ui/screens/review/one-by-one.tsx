import { useState } from 'react'
import type { CheckRow } from '../../../model/check-sheet'
import { type Correction, personOf } from '../../../model/correction'
import { hash } from '../../../model/hash'
import type { Language } from '../../../model/language'
import { tidyTranslation, translationProblem } from '../../../model/translation-check'
import { keepCorrections, useCorrections } from '../../corrections'
import { useTools } from '../../tools'
import { useDrawings } from '../../use-drawings'
import { Button } from '../../widgets/button'
import { Field } from '../../widgets/field'
import { Picto } from '../../widgets/picto'
import { useWords } from '../../words'
import { DraftButton } from './draft-button'
import styles from './review-screen.module.css'
import { dutchText, SentenceText } from './sentence-text'
import { useProblemWords } from './use-problem-words'

interface OneByOneProps {
  readonly rows: readonly CheckRow[]
  readonly language: Language
  readonly by: string
}

/** What this person has said nothing of yet, for the Dutch as it is now; what was put off comes last. */
function waiting(
  rows: readonly CheckRow[],
  corrections: readonly Correction[],
  {
    language,
    by,
    later,
  }: { readonly language: string; readonly by: string; readonly later: readonly string[] },
): readonly CheckRow[] {
  const mine = new Set(
    corrections
      .filter((one) => one.language === language && personOf(one.by) === personOf(by))
      .map(({ phrase, dutch }) => `${dutch} ${phrase}`),
  )
  const open = rows.filter(({ id, dutch }) => !mine.has(`${hash(dutch)} ${id}`))
  return [
    ...open.filter(({ id }) => !later.includes(id)),
    ...later.flatMap((id) => open.find((row) => row.id === id) ?? []),
  ]
}

/** One big sentence at a time, for an interpreter beside the teacher or on a phone: right, better, or later. */
export function OneByOne({ rows, language, by }: OneByOneProps) {
  const t = useWords()
  const { store } = useTools()
  const corrections = useCorrections((state) => state.corrections)
  const problemWords = useProblemWords()
  const drawing = useDrawings()
  const [later, setLater] = useState<readonly string[]>([])
  const [typed, setTyped] = useState<{ readonly id: string; readonly text: string }>()
  const [undo, setUndo] = useState<() => Promise<void>>()
  const open = waiting(rows, corrections, { language: language.code, by, later })
  const [row] = open
  const undoing = undo && (
    <Button
      look="quiet"
      icon="undo"
      onClick={() => {
        setUndo(undefined)
        void undo()
      }}
    >
      {t('review.undo')}
    </Button>
  )
  if (!row)
    return (
      <div className={styles.answers}>
        <p className={styles.finished}>{t('review.finished')}</p>
        {undoing}
      </div>
    )

  const isBetter = typed?.id === row.id || row.translation === ''
  const text = typed?.id === row.id ? typed.text : row.translation
  const tidy = tidyTranslation(text)
  const problem = translationProblem(row.dutch, tidy)
  const keep = async (translation: string) => {
    const correction: Correction = {
      language: language.code,
      phrase: row.id,
      dutch: hash(row.dutch),
      old: row.translation,
      new: translation,
      by: by.trim(),
      on: new Date().toISOString(),
      how: 'screen',
    }
    const back = await keepCorrections(store, { put: [correction], remove: [] })
    if (!back) return
    setTyped(undefined)
    setUndo(() => back)
  }
  return (
    <div className={styles.one}>
      <p className={styles.count}>{t('review.left', { count: open.length })}</p>
      <div className={styles.sentence} aria-live="polite">
        {row.picture !== undefined && (
          <span className={styles.picto}>
            <Picto drawing={drawing({ kind: 'concept', id: row.picture })} />
          </span>
        )}
        <SentenceText text={row.dutch} language={dutchText} className={styles.dutch} />
        {!isBetter && <SentenceText text={row.translation} language={language} className={styles.big} />}
        {row.example.dutch !== '' && (
          <div className={styles.example}>
            <span>{t('review.example')}</span>
            <span lang="nl">{row.example.dutch}</span>
            <bdi lang={language.code}>{row.example.translation}</bdi>
          </div>
        )}
        {row.note !== '' && (
          <details className={styles.note}>
            <summary>{t('review.note')}</summary>
            <p lang="en">{row.note}</p>
          </details>
        )}
      </div>
      {isBetter && (
        <Field
          label={t('review.better.label')}
          hint={t('review.better.hint')}
          messages={typed && problem ? [problemWords(problem)] : []}
        >
          {(control) => (
            <textarea
              {...control}
              rows={3}
              lang={language.code}
              dir={language.direction}
              value={text}
              onChange={({ target }) => setTyped({ id: row.id, text: target.value })}
            />
          )}
        </Field>
      )}
      {row.translation === '' && <DraftButton key={row.id} row={row} language={language} />}
      <div className={styles.answers}>
        {isBetter ? (
          <Button look="main" disabled={problem !== undefined} onClick={() => void keep(tidy)}>
            {t('review.better.keep')}
          </Button>
        ) : (
          <Button look="main" icon="check" onClick={() => void keep(row.translation)}>
            {t('review.right')}
          </Button>
        )}
        {!isBetter && (
          <Button onClick={() => setTyped({ id: row.id, text: row.translation })}>
            {t('review.better')}
          </Button>
        )}
        {typed?.id === row.id && row.translation !== '' && (
          <Button onClick={() => setTyped(undefined)}>{t('review.better.stop')}</Button>
        )}
        <Button
          look="quiet"
          onClick={() => {
            setTyped(undefined)
            setLater([...later.filter((id) => id !== row.id), row.id])
          }}
        >
          {t('review.unsure')}
        </Button>
        {undoing}
      </div>
    </div>
  )
}
