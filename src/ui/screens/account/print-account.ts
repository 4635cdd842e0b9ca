import type { TableOrder } from '../../../batch/tables'
import { dutch, languageOf } from '../../../catalogue/languages'
import type { TablePrint } from '../../../layout/table'
import type { PrintRecord } from '../../../model/print-record'
import type { Translate } from '../../words'
import type { useRecordWords } from './account-table'

interface AccountPrint {
  readonly records: readonly PrintRecord[]
  readonly title: string
  /** The totals per reason, in words. */
  readonly totals: readonly string[]
  readonly wordsOf: ReturnType<typeof useRecordWords>
  readonly t: Translate
  /** The language that the words are in. */
  readonly interfaceLanguage: string
}

/** The account on paper, for the head teacher. */
export function accountOrder(account: AccountPrint): TableOrder | undefined {
  const { records, title, totals, wordsOf, t, interfaceLanguage } = account
  const language = languageOf(interfaceLanguage) ?? languageOf(dutch)
  if (!language) return undefined
  const table: TablePrint = {
    language,
    title,
    lead: [t('account.paper.lead'), ...totals],
    columns: [
      { head: t('account.column.day'), share: 30 },
      { head: t('account.column.letter'), share: 30 },
      { head: t('account.column.language'), share: 22 },
      { head: t('account.column.families'), share: 12 },
      { head: t('account.column.reason'), share: 34 },
    ],
    rows: records.map((record) => {
      const { day, letter, language: read, families, reason } = wordsOf(record)
      return [day, letter, read, families, reason].map((text) => ({ text }))
    }),
    end: [t('account.paper.end')],
  }
  return { kind: 'table', table }
}
