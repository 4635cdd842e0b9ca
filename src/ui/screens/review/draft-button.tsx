import { useEffect, useState } from 'react'
import type { CheckRow } from '../../../model/check-sheet'
import { hash } from '../../../model/hash'
import type { Language } from '../../../model/language'
import { tidyTranslation, translationProblem } from '../../../model/translation-check'
import { keepCorrections } from '../../corrections'
import { notify } from '../../notice'
import { useTools } from '../../tools'
import { Button } from '../../widgets/button'
import { useWords } from '../../words'
import { canDraft, draftOf } from './browser-translator'
import styles from './review-screen.module.css'

interface DraftButtonProps {
  readonly row: CheckRow
  readonly language: Language
}

/** Asks the browser for a draft, where it has a translator of its own. Nobody has looked at it, and it says so. */
export function DraftButton({ row, language }: DraftButtonProps) {
  const t = useWords()
  const { store } = useTools()
  const [offered, setOffered] = useState(false)
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    let here = true
    void canDraft(language.code).then((can) => here && setOffered(can))
    return () => {
      here = false
    }
  }, [language.code])
  if (!offered) return null

  const make = async () => {
    setBusy(true)
    const draft = tidyTranslation((await draftOf(row.dutch, language.code)) ?? '')
    setBusy(false)
    if (translationProblem(row.dutch, draft)) return notify({ text: t('review.draft.failed') })
    await keepCorrections(store, {
      put: [
        {
          language: language.code,
          phrase: row.id,
          dutch: hash(row.dutch),
          old: '',
          new: draft,
          by: 'machine',
          on: new Date().toISOString(),
          how: 'machine',
        },
      ],
      remove: [],
    })
  }
  return (
    <div className={styles.draft}>
      <Button disabled={busy} onClick={() => void make()}>
        {busy ? t('review.draft.busy') : t('review.draft')}
      </Button>
      <p className={styles.quiet}>{t('review.draft.note')}</p>
    </div>
  )
}
