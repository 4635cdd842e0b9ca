import { useId } from 'react'
import type { Language, LanguageCode } from '../../../model/language'
import styles from './language-chips.module.css'

interface LanguageChipsProps {
  readonly legend: string
  readonly options: readonly { readonly language: Language; readonly name: string }[]
  readonly chosen: readonly LanguageCode[]
  readonly onToggle: (code: LanguageCode) => void
}

/** Some languages out of all: tick boxes that look like chips, each in its own script with its name beside it. */
export function LanguageChips({ legend, options, chosen, onToggle }: LanguageChipsProps) {
  const name = useId()
  return (
    <fieldset>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.chips}>
        {options.map(({ language, name: dutchName }) => (
          <label key={language.code} className={styles.chip} htmlFor={`${name}-${language.code}`}>
            <input
              type="checkbox"
              id={`${name}-${language.code}`}
              checked={chosen.includes(language.code)}
              onChange={() => onToggle(language.code)}
            />
            <span>
              <bdi lang={language.code}>{language.ownName}</bdi>
              <span className={styles.name}> {dutchName}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
