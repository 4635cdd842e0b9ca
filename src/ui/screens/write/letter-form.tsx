import { useDeferredValue, useMemo } from 'react'
import { checkLetter } from '../../../model/check-letter'
import { checkPayment } from '../../../model/check-payment'
import type { Letter } from '../../../model/letter'
import { suggestionsFor } from '../../../model/school-profile'
import type { SlotId, Template } from '../../../model/template'
import { useSession } from '../../session/context'
import { today } from '../../today'
import { useTools } from '../../tools'
import { useSchool } from '../../use-school'
import { useWarningWords } from '../../use-warning-words'
import { CoachContext, useLoadedCoach } from './coach/use-coach'
import { useLetterCoach } from './coach/use-letter-coach'
import { formOf } from './form'
import type { FormContext } from './form-context'
import { FormSection } from './form-section'
import styles from './letter-form.module.css'
import { SchoolSection } from './school-section'
import { useDutchWords } from './use-dutch-words'
import { sourceOf } from './use-focus-source'

interface LetterFormProps {
  readonly template: Template
  readonly letter: Letter
  /** Tells which place of the form has the focus, as in `Item.source`. */
  readonly onSource: (source: string | undefined) => void
}

/** The whole form of a letter. Everything a teacher does here changes the letter at once. */
export function LetterForm({ template, letter, onSource }: LetterFormProps) {
  const { session } = useTools()
  const writer = useSession((state) => state.writer)
  const inWords = useWarningWords(template)
  const school = useSchool()
  const later = useDeferredValue(letter)
  const dutch = useDutchWords(template, later)
  const loadedCoach = useLoadedCoach()
  const coach = useLetterCoach(loadedCoach, template, later)

  const warnings = useMemo(
    () => [...checkPayment(template, letter), ...checkLetter(template, letter, today())],
    [template, letter],
  )
  const messagesOf = (slot: SlotId) =>
    warnings.filter((warning) => warning.slot === slot && warning.kind !== 'empty').map(inWords)

  const form: FormContext = {
    template,
    letter,
    dutch,
    messagesOf,
    suggestionsOf: (slot) => suggestionsFor(school ?? {}, slot),
    coach,
    change: session.getState().change,
  }
  return (
    <CoachContext value={loadedCoach}>
      <form
        className={styles.form}
        onSubmit={(event) => event.preventDefault()}
        onFocus={({ target }) => onSource(sourceOf(target))}
      >
        <fieldset disabled={!writer}>
          {formOf(template, letter).map((section) =>
            section.id === 'school' ? (
              <SchoolSection key={section.id} section={section} form={form} />
            ) : (
              <FormSection key={section.id} section={section} form={form} />
            ),
          )}
        </fieldset>
      </form>
    </CoachContext>
  )
}
