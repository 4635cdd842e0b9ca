import { useId, useState } from 'react'
import { Button } from '../../widgets/button'
import { useWords } from '../../words'
import { addOwnSentence, answer } from './changes'
import { LetterNotes } from './coach/letter-notes'
import { ExpectationDialog } from './expectation-dialog'
import type { FormSection as Section } from './form'
import type { FormContext } from './form-context'
import styles from './form-section.module.css'
import { OwnSentence } from './own-sentence'
import { QuestionField } from './question-field'
import { SectionTile } from './section-tile'
import { SentenceSwitches } from './sentence-switches'
import { SlotFields } from './slot-fields'

interface FormSectionProps {
  readonly section: Section
  readonly form: FormContext
}

/** One part of the form, beside the tile that stands for it on the page. */
export function FormSection({ section, form }: FormSectionProps) {
  const t = useWords()
  const headingId = useId()
  const { template, letter, change } = form
  const { id, own } = section
  const framed = id === 'verwachten'

  return (
    <section
      aria-labelledby={headingId}
      className={framed ? styles.framed : styles.section}
      data-source={`section:${id}`}
    >
      <SectionTile section={id} form={form} />
      <h2 id={headingId} className={styles.heading}>
        {t(`section.${id}`)}
        {framed && <span className={styles.note}>{t('section.verwachten.note')}</span>}
      </h2>
      {own && (
        <Button
          look="quiet"
          icon="plus"
          className={styles.add}
          onClick={() => change(addOwnSentence({ id: crypto.randomUUID(), section: own.section, text: '' }))}
        >
          {t('write.own')}
        </Button>
      )}
      <div className={styles.content}>
        {framed && <ExpectationPicker form={form} />}
        <LetterNotes notes={form.coach?.notesAt(`section:${id}`) ?? []} change={change} />
        {section.questions.map((question) => (
          <QuestionField
            key={question.id}
            template={template}
            letter={letter}
            question={question}
            onAnswer={(value) => change(answer(question.id, value))}
          />
        ))}
        {section.slots.length > 0 && <SlotFields slots={section.slots} form={form} />}
        {section.sentences.length > 0 && <SentenceSwitches section={section} form={form} />}
        {own?.lines.map((line) => (
          <OwnSentence key={line.id} line={line} form={form} />
        ))}
      </div>
    </section>
  )
}

function ExpectationPicker({ form }: { readonly form: FormContext }) {
  const t = useWords()
  const [open, setOpen] = useState(false)
  return (
    <div>
      <Button look="dashed" icon="plus" onClick={() => setOpen(true)}>
        {t('expect.pick')}
      </Button>
      <ExpectationDialog open={open} form={form} onClose={() => setOpen(false)} />
    </div>
  )
}
