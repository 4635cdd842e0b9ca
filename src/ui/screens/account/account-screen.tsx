import { useEffect, useState } from 'react'
import { accountOf, perReason } from '../../../model/account'
import type { PrintRecord } from '../../../model/print-record'
import { schoolYearOf } from '../../../model/school-year'
import { notify } from '../../notice'
import { usePreferences } from '../../preferences'
import { MainArea } from '../../shell/main-area'
import { StartHeader } from '../../shell/start-header'
import { today } from '../../today'
import card from '../../widgets/card.module.css'
import { SelectField } from '../../widgets/select-field'
import { useWords } from '../../words'
import { PrintActions } from '../pictos/print-actions'
import styles from './account-screen.module.css'
import { AccountTable, useRecordWords } from './account-table'
import { PolicyFields } from './policy-fields'
import { accountOrder } from './print-account'
import { useAccount } from './use-account'

const yearWords = (year: number) => `${year}-${year + 1}`

/** The rules about translations, what the school decided, and what went out: to print for the head teacher. */
export function AccountScreen() {
  const t = useWords()
  const wordsOf = useRecordWords()
  const interfaceLanguage = usePreferences((state) => state.language)
  const { records, put, remove } = useAccount()
  const thisYear = schoolYearOf(today()) ?? 0
  const [year, setYear] = useState(thisYear)
  const years = [
    ...new Set([thisYear, ...(records ?? []).flatMap(({ on }) => schoolYearOf(on) ?? [])]),
  ].sort()
  const shown = accountOf(records ?? [], year)
  const title = t('account.paper.title', { year: yearWords(year) })
  const totals = perReason(shown)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => t('account.total', { reason: t(`account.reason.${reason}`), count }))

  useEffect(() => {
    document.title = `${t('account.title')} · Pictobrief`
  }, [t])

  const take = async (record: PrintRecord) => {
    if (!(await remove(record))) return
    notify({ text: t('account.removed'), action: { label: t('app.undo'), run: () => void put(record) } })
  }
  const order = accountOrder({ records: shown, title, totals, wordsOf, t, interfaceLanguage })
  return (
    <>
      <StartHeader current="account" />
      <MainArea className={styles.screen}>
        <h1>{t('account.title')}</h1>
        <section className={card.card} aria-labelledby="rules">
          <h2 id="rules">{t('account.rules')}</h2>
          <ul className={styles.rules}>
            {(['dutch', 'beside', 'same', 'some', 'start'] as const).map((rule) => (
              <li key={rule}>{t(`account.rule.${rule}`)}</li>
            ))}
          </ul>
          <p className={styles.quiet}>{t('account.sources')}</p>
        </section>
        <section className={card.card} aria-labelledby="decided">
          <h2 id="decided">{t('account.decided')}</h2>
          <PolicyFields />
        </section>
        <section className={card.card} aria-labelledby="went-out">
          <h2 id="went-out">{t('account.out')}</h2>
          <div className={styles.choice}>
            <SelectField
              label={t('account.year')}
              placeholder=""
              options={years.map((one) => ({ value: String(one), label: yearWords(one) }))}
              value={String(year)}
              onChange={(value) => setYear(Number(value))}
            />
          </div>
          {records && shown.length === 0 && <p>{t('account.empty')}</p>}
          {totals.length > 0 && <p>{totals.join(' · ')}</p>}
          {shown.length > 0 && <AccountTable records={shown} onRemove={(record) => void take(record)} />}
          {shown.length > 0 && order && <PrintActions order={order} title={title} />}
        </section>
      </MainArea>
    </>
  )
}
