import { useEffect, useId, useRef } from 'react'
import { search as searchCommand } from '../../commands/search'
import { keysOf } from '../../commands/shortcut'
import { onMac } from '../../platform'
import { IconButton } from '../../widgets/button'
import { Icon } from '../../widgets/icon'
import { useWords } from '../../words'
import styles from './search-field.module.css'

interface SearchFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Takes the focus: someone pressed the shortcut. */
  readonly focus: boolean
}

/** One field that searches letters to write and letters that were written. */
export function SearchField({ value, onChange, focus }: SearchFieldProps) {
  const t = useWords()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const shortcut = keysOf(searchCommand.shortcuts[0] ?? '', onMac).join('+')

  useEffect(() => {
    if (focus) input.current?.focus()
  }, [focus])

  return (
    <search className={styles.search}>
      <label htmlFor={id} className={styles.label}>
        {t('start.search')}
      </label>
      <Icon name="search" />
      <input
        ref={input}
        id={id}
        type="text"
        inputMode="search"
        autoComplete="off"
        data-own-undo=""
        className={styles.input}
        placeholder={t('start.search.placeholder')}
        title={shortcut}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onChange('')}
      />
      {value !== '' && (
        <IconButton
          icon="close"
          look="quiet"
          className={styles.clear}
          label={t('start.search.clear')}
          onClick={() => {
            onChange('')
            input.current?.focus()
          }}
        />
      )}
    </search>
  )
}
