import { useEffect, useState } from 'react'
import {
  emptyTally,
  manifestEntries,
  type Outcome,
  outcomes,
  type RecognitionResults,
  recognitionOf,
} from '../../../model/recognition'
import type { ConceptId } from '../../../model/tile'
import { notify } from '../../notice'
import { saveFile } from '../../save-file'
import { useTools } from '../../tools'
import { useConceptWords } from '../../use-concepts'
import { Button } from '../../widgets/button'
import { Dialog } from '../../widgets/dialog'
import { parseWhole } from '../../widgets/number-text'
import { useWords } from '../../words'
import styles from './results-dialog.module.css'

interface ResultsDialogProps {
  readonly open: boolean
  readonly concepts: readonly ConceptId[]
  readonly onClose: () => void
}

const mostParents = 999

/** The tally of a test, typed in: kept with the school, and saved as entries of the manifest for who draws the set. */
export function ResultsDialog({ open, concepts, onClose }: ResultsDialogProps) {
  const t = useWords()
  const word = useConceptWords()
  const [results, change] = useResults()

  const save = () => {
    const text = JSON.stringify(manifestEntries(results), undefined, 2)
    saveFile(new Blob([`${text}\n`], { type: 'application/json' }), 'herkenning.json')
  }
  return (
    <Dialog open={open} title={t('pictos.results.title')} closeLabel={t('app.close')} onClose={onClose}>
      <p>{t('pictos.results.explain')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('pictos.score.meaning')}</th>
            {outcomes.map((outcome) => (
              <th key={outcome} scope="col">
                {t(`pictos.score.${outcome}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {concepts.map((id, index) => {
            const tally = results[id] ?? emptyTally
            const recognition = recognitionOf(tally)
            return (
              <tr key={id}>
                <th scope="row">
                  {index + 1}. {word(id)}
                  {recognition && <em>{t(`pictos.results.${recognition}`)}</em>}
                </th>
                {outcomes.map((outcome) => (
                  <td key={outcome}>
                    <input
                      inputMode="numeric"
                      maxLength={3}
                      autoComplete="off"
                      aria-label={t('pictos.results.cell', {
                        word: word(id),
                        outcome: t(`pictos.score.${outcome}`),
                      })}
                      value={tally[outcome] === 0 ? '' : tally[outcome]}
                      onChange={({ target }) => {
                        const digits = target.value.replace(/\D/g, '')
                        change(id, outcome, parseWhole(digits, 0, mostParents) ?? 0)
                      }}
                    />
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
      <Button disabled={manifestEntries(results).length === 0} onClick={save}>
        {t('pictos.results.save')}
      </Button>
    </Dialog>
  )
}

type ChangeResult = (id: ConceptId, outcome: Outcome, count: number) => void

/** The results that the school keeps. A change is shown at once and stored right after. */
function useResults(): readonly [RecognitionResults, ChangeResult] {
  const t = useWords()
  const { school } = useTools().store
  const [results, setResults] = useState<RecognitionResults>({})

  useEffect(() => {
    let here = true
    void school.load().then((loaded) => {
      if (here && loaded.ok) setResults(loaded.value.recognition ?? {})
    })
    return () => {
      here = false
    }
  }, [school])

  const change: ChangeResult = (id, outcome, count) => {
    const put = (all: RecognitionResults): RecognitionResults => ({
      ...all,
      [id]: { ...(all[id] ?? emptyTally), [outcome]: count },
    })
    setResults(put)
    void school
      .change((present) => ({ ...present, recognition: put(present.recognition ?? {}) }))
      .then((stored) => !stored.ok && notify({ text: t('pictos.results.failed') }))
  }
  return [results, change]
}
