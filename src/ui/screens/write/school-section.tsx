import { useId, useState } from 'react'
import { slotValue } from '../../../model/condition'
import { useWords } from '../../words'
import type { FormSection } from './form'
import type { FormContext } from './form-context'
import styles from './school-section.module.css'
import { SectionTile } from './section-tile'
import { SlotFields } from './slot-fields'

interface SchoolSectionProps {
  readonly section: FormSection
  readonly form: FormContext
}

/** Who sends the letter. Told once, then remembered: it folds away as soon as nothing is missing. */
export function SchoolSection({ section, form }: SchoolSectionProps) {
  const t = useWords()
  const headingId = useId()
  const { template, letter } = form
  const incomplete = section.slots.some(
    (slot) => !template.slots[slot]?.optional && slotValue(letter, slot) === undefined,
  )
  // Decided once: the fields must not fold away under the hands of who fills in the last one.
  const [open] = useState(incomplete)
  const summary = section.slots
    .map((slot) => slotValue(letter, slot))
    .filter((value) => typeof value === 'string' && !/^\d\d:\d\d$/.test(value))
    .join(' · ')

  return (
    <section aria-labelledby={headingId} className={styles.section} data-source="section:school">
      <SectionTile section="school" form={form} />
      <details className={styles.details} open={open}>
        <summary>
          <h2 id={headingId}>{t('section.school')}</h2>
          <span className={styles.summary}>{summary}</span>
        </summary>
        <SlotFields slots={section.slots} form={form} />
      </details>
    </section>
  )
}
