import { languageOf } from '../../../catalogue/languages'
import type { PrintRecord } from '../../../model/print-record'
import { useLanguageName } from '../../language-name'
import { usePreferences } from '../../preferences'
import { useTeacherWords } from '../../teacher-words'
import { dayInWords } from '../../today'
import { IconButton } from '../../widgets/button'
import { useWords } from '../../words'
import styles from './account-screen.module.css'

interface AccountTableProps {
  readonly records: readonly PrintRecord[]
  readonly onRemove: (record: PrintRecord) => void
}

/** The words of one record, as they stand on the screen and on paper. */
export function useRecordWords(): (
  record: PrintRecord,
) => Readonly<Record<'day' | 'letter' | 'language' | 'families' | 'reason', string>> {
  const t = useWords()
  const name = useLanguageName()
  const words = useTeacherWords()
  const interfaceLanguage = usePreferences((state) => state.language)
  return ({ on, template, language, families, reason }) => {
    const known = languageOf(language)
    return {
      day: dayInWords(on, interfaceLanguage),
      letter: words.name(template),
      language: known ? name(known) : language,
      families: String(families),
      reason: t(`account.reason.${reason}`),
    }
  }
}

/** What went out, the last first. A line that is wrong can be taken away. */
export function AccountTable({ records, onRemove }: AccountTableProps) {
  const t = useWords()
  const wordsOf = useRecordWords()
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('account.column.day')}</th>
            <th scope="col">{t('account.column.letter')}</th>
            <th scope="col">{t('account.column.language')}</th>
            <th scope="col">{t('account.column.families')}</th>
            <th scope="col">{t('account.column.reason')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {records.map((record) => {
            const { day, letter, language, families, reason } = wordsOf(record)
            return (
              <tr key={record.id}>
                <th scope="row">{day}</th>
                <td>{letter}</td>
                <td>{language}</td>
                <td className={styles.number}>{families}</td>
                <td>{reason}</td>
                <td>
                  <IconButton
                    icon="close"
                    label={t('account.remove', { letter, day, language })}
                    onClick={() => onRemove(record)}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
