import { dutch, languageOf } from '../../../catalogue/languages'
import type { Child, ClassList } from '../../../model/class-list'
import { asksAgain } from '../../../model/class-list-year'
import { usePreferences } from '../../preferences'
import { dayInWords, today } from '../../today'
import { Button } from '../../widgets/button'
import { useWords } from '../../words'
import styles from './class-sheet.module.css'
import { useHiddenNames } from './hidden-names'

interface AskAgainProps {
  readonly list: ClassList
  readonly onChange: (child: Child) => void
}

/** Once a year: does this family still need a translation? The language law asks for transition, not for habit. */
export function AskAgain({ list, onChange }: AskAgainProps) {
  const t = useWords()
  const { hidden } = useHiddenNames()
  const reader = usePreferences((state) => state.language)
  const now = today()
  const asked = list.children.filter((child) => asksAgain(child, now))
  if (asked.length === 0) return null
  return (
    <details className={styles.again}>
      <summary>{t('classes.again', { count: asked.length })}</summary>
      <ul>
        {asked.map((child) => {
          const number = list.children.indexOf(child) + 1
          const name = hidden ? t('classes.child.hidden', { number }) : child.name
          const language = languageOf(child.reads)?.ownName ?? child.reads
          const { since = '', ...rest } = child
          return (
            <li key={child.id}>
              <span>{t('classes.again.item', { name, language, day: dayInWords(since, reader) })}</span>
              <Button onClick={() => onChange({ ...child, since: now })}>{t('classes.again.keep')}</Button>
              <Button onClick={() => onChange({ ...rest, reads: dutch })}>{t('classes.again.dutch')}</Button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
