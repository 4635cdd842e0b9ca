import { useState } from 'react'
import { languageOf } from '../../../catalogue/languages'
import { type Child, readingSkills } from '../../../model/class-list'
import { longestName } from '../../../model/class-list-import/read-row'
import { mostCopies } from '../../../model/class-list-import/values'
import { Button, IconButton } from '../../widgets/button'
import { classes } from '../../widgets/classes'
import { useWords } from '../../words'
import { ChildDetails } from './child-details'
import styles from './class-sheet.module.css'
import { useHiddenNames } from './hidden-names'
import { useDraft } from './use-draft'
import { useLanguageOptions } from './use-language-options'

interface ChildRowProps {
  readonly child: Child
  /** The place in the list, from 1. */
  readonly number: number
  readonly onChange: (child: Child) => void
  readonly onRemove: () => void
}

const copyCounts = Array.from({ length: mostCopies }, (_, at) => at + 1)

/** One child: a row on a wide screen, a card on a phone. */
export function ChildRow({ child, number, onChange, onRemove }: ChildRowProps) {
  const t = useWords()
  const { hidden } = useHiddenNames()
  const options = useLanguageOptions()
  const [open, setOpen] = useState(false)
  const shown = hidden ? t('classes.child.hidden', { number }) : child.name
  const contacts = child.contacts.map(
    ({ label, language }) => `${label} ${languageOf(language)?.ownName ?? language}`,
  )

  return (
    <li className={styles.child}>
      <span className={styles.number}>{number}</span>
      <NameCell child={child} hidden={hidden ? shown : undefined} onChange={onChange} />
      <label className={styles.cell}>
        <span>{t('classes.child.reads')}</span>
        <select value={child.reads} onChange={({ target }) => onChange({ ...child, reads: target.value })}>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.cell}>
        <span>{t('classes.child.reading')}</span>
        <select
          value={child.canRead}
          onChange={({ target }) => {
            const canRead = readingSkills.find((skill) => skill === target.value)
            if (canRead) onChange({ ...child, canRead })
          }}
        >
          {readingSkills.map((skill) => (
            <option key={skill} value={skill}>
              {t(`classes.skill.${skill}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.cell}>
        <span>{t('classes.child.interpreter')}</span>
        <input
          type="checkbox"
          checked={child.interpreter}
          onChange={({ target }) => onChange({ ...child, interpreter: target.checked })}
        />
      </label>
      <label className={styles.cell}>
        <span>{t('classes.child.copies')}</span>
        <select
          value={child.copies}
          onChange={({ target }) => onChange({ ...child, copies: Number(target.value) })}
        >
          {copyCounts.map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
      </label>
      <Button
        look="quiet"
        className={styles.more}
        aria-expanded={open}
        aria-label={t('classes.child.more.of', { name: shown })}
        onClick={() => setOpen(!open)}
      >
        {contacts.length > 0 ? contacts.join(', ') : t('classes.child.more')}
      </Button>
      <IconButton
        icon="close"
        look="quiet"
        className={styles.remove}
        label={t('classes.child.remove', { name: shown })}
        onClick={onRemove}
      />
      {open && <ChildDetails child={child} onChange={onChange} />}
    </li>
  )
}

interface NameCellProps {
  readonly child: Child
  /** What stands in the place of the name while names are hidden. */
  readonly hidden: string | undefined
  readonly onChange: (child: Child) => void
}

function NameCell({ child, hidden, onChange }: NameCellProps) {
  const t = useWords()
  const { value, onChange: type, onBlur } = useDraft(child.name, (name) => onChange({ ...child, name }))
  if (hidden !== undefined) return <span className={classes(styles.cell, styles.hidden)}>{hidden}</span>
  return (
    <label className={styles.cell}>
      <span>{t('classes.child.name')}</span>
      <input
        value={value}
        maxLength={longestName}
        autoComplete="off"
        onChange={({ target }) => type(target.value)}
        onBlur={onBlur}
      />
    </label>
  )
}
