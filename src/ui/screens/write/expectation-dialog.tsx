import { useEffect, useState } from 'react'
import { type Expectations, loadExpectations } from '../../../catalogue/expectations'
import { dutch } from '../../../catalogue/languages'
import { loadWords } from '../../../catalogue/words'
import { type Expectation, expectationGroups } from '../../../model/expectation'
import type { PhraseId } from '../../../model/template'
import { useDrawings } from '../../use-drawings'
import { Dialog } from '../../widgets/dialog'
import { Picto } from '../../widgets/picto'
import { useWords } from '../../words'
import { addOwnSentence, removeOwnSentence } from './changes'
import { ExpectationBuilder } from './expectation-builder'
import styles from './expectation-dialog.module.css'
import type { FormContext } from './form-context'

interface ExpectationDialogProps {
  readonly open: boolean
  readonly form: FormContext
  readonly onClose: () => void
}

/** What do you expect of the parents? Sentences to tick, which are translated already, and questions that build one. */
export function ExpectationDialog({ open, form, onClose }: ExpectationDialogProps) {
  const t = useWords()
  const loaded = useExpectations(open)
  return (
    <Dialog open={open} title={t('expect.title')} closeLabel={t('app.close')} onClose={onClose}>
      {loaded && (
        <>
          <p className={styles.hint}>{t('expect.hint')}</p>
          {expectationGroups.map((group) => (
            <fieldset key={group} className={styles.group}>
              <legend>{t(`expect.group.${group}`)}</legend>
              {loaded.list.pick
                .filter((expectation) => expectation.group === group)
                .map((expectation) => (
                  <Choice
                    key={expectation.phrase}
                    expectation={expectation}
                    text={loaded.phrases[expectation.phrase] ?? ''}
                    form={form}
                  />
                ))}
            </fieldset>
          ))}
          <ExpectationBuilder
            patterns={loaded.list.build}
            onBuilt={(text) => {
              form.change(addOwnSentence({ id: crypto.randomUUID(), section: 'verwachten', text }))
              onClose()
            }}
          />
        </>
      )}
    </Dialog>
  )
}

interface ChoiceProps {
  readonly expectation: Expectation
  readonly text: string
  readonly form: FormContext
}

function Choice({ expectation, text, form }: ChoiceProps) {
  const drawing = useDrawings()
  const { phrase, picture } = expectation
  const line = form.letter.extra.find((own) => own.section === 'verwachten' && own.phrase === phrase)
  const toggle = () =>
    form.change(
      line
        ? removeOwnSentence(line.id)
        : addOwnSentence({ id: crypto.randomUUID(), section: 'verwachten', text, phrase, picture }),
    )
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={line !== undefined} onChange={toggle} />
      <span className={styles.picto}>
        <Picto drawing={drawing({ kind: 'concept', id: picture })} />
      </span>
      <span lang={dutch}>{text}</span>
    </label>
  )
}

interface Loaded {
  readonly list: Expectations
  readonly phrases: Readonly<Record<PhraseId, string>>
}

function useExpectations(wanted: boolean): Loaded | undefined {
  const [loaded, setLoaded] = useState<Loaded>()
  useEffect(() => {
    if (!wanted) return
    let here = true
    Promise.all([loadExpectations(), loadWords(dutch)]).then(
      ([list, { phrases }]) => here && setLoaded({ list, phrases }),
      () => undefined, // the dialog stays empty; opening it again tries again
    )
    return () => {
      here = false
    }
  }, [wanted])
  return loaded
}
