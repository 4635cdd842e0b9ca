import { useEffect, useState } from 'react'
import { dutch, languageOf, languages } from '../../../catalogue/languages'
import type { ReturnedSheet } from '../../../model/check-sheet'
import type { LanguageCode } from '../../../model/language'
import type { LetterId } from '../../../model/letter'
import { ownText } from '../../../model/own-sentence'
import { reviewStates } from '../../../model/review'
import { useLanguageName } from '../../language-name'
import { StartHeader } from '../../shell/start-header'
import card from '../../widgets/card.module.css'
import { ChoiceChips } from '../../widgets/choice-chips'
import { classes } from '../../widgets/classes'
import { SelectField } from '../../widgets/select-field'
import { TextField } from '../../widgets/text-field'
import { useWords } from '../../words'
import { OneByOne } from './one-by-one'
import { ReturnedDialog } from './returned-dialog'
import styles from './review-screen.module.css'
import { SheetFiles } from './sheet-files'
import { type SheetScope, useSheet } from './use-sheet'

const others = languages.filter(({ code }) => code !== dutch)

/** Initials or a role fit; a full name hardly. */
const longestBy = 16

/** Where an interpreter looks at translations: on the screen, or in a file that goes out and comes back. */
export function ReviewScreen({ letter }: { readonly letter: LetterId | undefined }) {
  const t = useWords()
  const name = useLanguageName()
  const [code, setCode] = useState<LanguageCode>(others[0]?.code ?? dutch)
  const [scope, setScope] = useState<SheetScope>(letter === undefined ? 'sentences' : 'letter')
  const [by, setWho] = useState('')
  const setBy = (typed: string) => setWho(typed.slice(0, longestBy))
  const [returned, setReturned] = useState<ReturnedSheet>()
  const language = languageOf(code)
  const made = useSheet({ language: code, scope, letter })
  const sheet = made === 'failed' ? undefined : made
  const scopes: readonly SheetScope[] =
    letter === undefined ? ['sentences', 'labels', 'own'] : ['letter', 'sentences', 'labels', 'own']

  useEffect(() => {
    document.title = `${t('review.title')} · Pictobrief`
  }, [t])

  if (!language) return null
  return (
    <>
      <StartHeader current="review" />
      <main className={styles.screen} tabIndex={-1}>
        <div className={styles.check}>
          <h1>{t('review.title')}</h1>
          <p className={styles.quiet}>{t('review.explain')}</p>
          <div className={styles.choices}>
            <SelectField<LanguageCode>
              label={t('review.language')}
              placeholder=""
              options={others.map((one) => ({ value: one.code, label: `${one.ownName} · ${name(one)}` }))}
              value={code}
              onChange={(value) => value !== '' && setCode(value)}
            />
            <TextField label={t('review.by')} hint={t('review.by.hint')} value={by} onChange={setBy} />
          </div>
          <ChoiceChips<SheetScope>
            legend={t('review.scope')}
            options={scopes.map((value) => ({ value, label: t(`review.scope.${value}`) }))}
            value={scope}
            onChange={setScope}
          />
          {sheet?.rows.some(({ id }) => ownText(id) !== undefined) && (
            <p className={styles.quiet}>{t('review.own.names')}</p>
          )}
          {sheet !== undefined && sheet.named > 0 && (
            <p className={styles.quiet}>{t('review.own.named', { count: sheet.named })}</p>
          )}
          <section className={card.card} aria-label={t('review.one')}>
            {made === 'failed' && <p role="status">{t('review.load.failed')}</p>}
            {made === undefined && <p role="status">{t('app.loading')}</p>}
            {sheet && by.trim() === '' && <p>{t('review.by.first')}</p>}
            {sheet && by.trim() !== '' && (
              <OneByOne key={code} rows={sheet.rows} language={language} by={by} />
            )}
          </section>
        </div>
        <section className={classes(card.card, styles.side)} aria-label={t('review.files')}>
          {sheet && (
            <dl className={styles.states}>
              {reviewStates.map((state) => (
                <div key={state}>
                  <dt>{t(`review.state.${state}`)}</dt>
                  <dd>{sheet.rows.filter((row) => row.state === state).length}</dd>
                </div>
              ))}
            </dl>
          )}
          <SheetFiles sheet={sheet} language={language} onReturned={setReturned} />
        </section>
      </main>
      {returned && sheet && (
        <ReturnedDialog
          sheet={returned}
          rows={sheet.all}
          language={language}
          by={returned.by?.slice(0, longestBy) ?? by}
          onBy={(who) => {
            setBy(who)
            setReturned({ ...returned, by: who })
          }}
          onClose={() => setReturned(undefined)}
        />
      )}
    </>
  )
}
