import { useState } from 'react'
import type { OwnDay } from '../../../model/school-days'
import { usePreferences } from '../../preferences'
import { dayInWords } from '../../today'
import { Button } from '../../widgets/button'
import { ChoiceChips } from '../../widgets/choice-chips'
import { Dialog } from '../../widgets/dialog'
import { DateField, TimeField } from '../../widgets/moment-field'
import { TickField } from '../../widgets/tick-field'
import { useWords } from '../../words'
import styles from './day-dialog.module.css'
import { type DayDraft, dayOf, fieldOf } from './day-draft'
import { PictureField } from './picture-field'

interface DayDialogProps {
  /** What is being filled in; closed without. */
  readonly draft: DayDraft | undefined
  readonly onChange: (draft: DayDraft) => void
  readonly onSave: (day: OwnDay) => void
  readonly onClose: () => void
}

/** A day for the calendar: without school, or something that happens, with its pictogram. */
export function DayDialog({ draft, onChange, onSave, onClose }: DayDialogProps) {
  const t = useWords()
  return (
    <Dialog
      open={draft !== undefined}
      title={t('calendar.day')}
      closeLabel={t('app.close')}
      onClose={onClose}
    >
      {draft && <DayForm key={draft.id} draft={draft} onChange={onChange} onSave={onSave} />}
    </Dialog>
  )
}

type DayFormProps = Omit<DayDialogProps, 'draft' | 'onClose'> & { readonly draft: DayDraft }

function DayForm({ draft, onChange, onSave }: DayFormProps) {
  const t = useWords()
  const language = usePreferences((state) => state.language)
  const [asked, setAsked] = useState(false)
  const result = dayOf(draft)
  // Nothing is wrong before somebody says that it is ready.
  const problem = asked && 'problem' in result ? result.problem : undefined
  const messagesOf = (field: (typeof fieldOf)[keyof typeof fieldOf]) =>
    problem !== undefined && fieldOf[problem] === field ? [t(`calendar.problem.${problem}`)] : []
  const change = (changed: Partial<DayDraft>) => onChange({ ...draft, ...changed })
  const inWords = (day: string) => dayInWords(day, language)
  const isEvent = draft.kind === 'event'

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if ('day' in result) onSave(result.day)
        else setAsked(true)
      }}
    >
      <ChoiceChips
        legend={t('calendar.kind')}
        options={(['event', 'free'] as const).map((value) => ({
          value,
          label: t(`calendar.kind.${value}`),
        }))}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
      {isEvent && (
        <PictureField
          picture={draft.picture}
          messages={messagesOf('picture')}
          onChoose={(picture) => change({ picture })}
        />
      )}
      <div className={styles.pair}>
        <DateField
          label={t('calendar.from')}
          value={draft.from}
          onChange={(from) => change({ from })}
          messages={messagesOf('from')}
          {...(inWords(draft.from) !== '' && { hint: inWords(draft.from) })}
        />
        <DateField
          label={t('calendar.to')}
          value={draft.to}
          onChange={(to) => change({ to })}
          messages={messagesOf('to')}
          hint={inWords(draft.to) || t('calendar.to.hint')}
        />
      </div>
      {isEvent && (
        <>
          <TickField
            label={t('calendar.weekly')}
            note={t('calendar.weekly.note')}
            value={draft.weekly}
            onChange={(weekly) => change({ weekly })}
          />
          <div className={styles.pair}>
            <TimeField
              label={t('calendar.starts')}
              value={draft.starts}
              onChange={(starts) => change({ starts })}
              messages={messagesOf('starts')}
            />
            <TimeField
              label={t('calendar.ends')}
              value={draft.ends}
              onChange={(ends) => change({ ends })}
              messages={messagesOf('ends')}
            />
          </div>
        </>
      )}
      <Button type="submit" look="main">
        {t('calendar.save')}
      </Button>
    </form>
  )
}
