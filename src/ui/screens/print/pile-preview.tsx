import { useEffect, useState } from 'react'
import { type LanguageNames, loadLanguageNames } from '../../../catalogue/language-names'
import { slotValue } from '../../../model/condition'
import { namesAnother } from '../../../model/letter-for-class'
import { languageCounts, summariesOf } from '../../../model/merge-summary'
import type { PilePlan } from '../../../model/pile-plan'
import { useLanguageName } from '../../language-name'
import { useWords } from '../../words'
import { countsInWords } from './cover-sheet'
import styles from './pile-card.module.css'
import { copiesOf } from './pile-parts'

/** What will lie on the pile, before it is made: how many of each language, and what to know about it. */
export function PilePreview({ plan }: { readonly plan: PilePlan }) {
  const t = useWords()
  const nameOf = useReadLanguageName()
  const copies = copiesOf(plan)
  const summaries = summariesOf(plan.lists, copies, plan.languages)
  const untranslated = languageCounts(
    copies.flatMap((copy) => (copy.reads === copy.language ? [] : [{ ...copy, language: copy.reads }])),
    [],
  )
  const says = plan.lists.some((list) => namesAnother(plan.letter, list))
  return (
    <>
      <p className={styles.counts}>
        {t('merge.pile.counts', {
          count: copies.length,
          languages: countsInWords(languageCounts(copies, plan.languages)),
        })}
      </p>
      {summaries.length > 1 && (
        <ul className={styles.classes}>
          {summaries.map(({ name, languages }, index) => (
            <li key={plan.lists[index]?.id}>
              {t('merge.pile.of', { name, languages: countsInWords(languages) || '–' })}
            </li>
          ))}
        </ul>
      )}
      {untranslated.length > 0 && (
        <p className={styles.note}>
          {t('merge.pile.untranslated', {
            languages: untranslated
              .map(({ language, copies: count }) => `${nameOf(language)} (${count})`)
              .join(', '),
          })}
        </p>
      )}
      {says && (
        <p className={styles.note}>
          {t('merge.pile.class', { klas: String(slotValue(plan.letter, 'klas') ?? '') })}
        </p>
      )}
    </>
  )
}

/** The name of a language that somebody reads, also of one without letters. */
function useReadLanguageName(): (code: string) => string {
  const [names, setNames] = useState<LanguageNames>()
  const shown = useLanguageName()
  useEffect(() => {
    let here = true
    void loadLanguageNames().then((loaded) => here && setNames(loaded))
    return () => {
      here = false
    }
  }, [])
  return (code) => {
    const known = names?.languageOf(code)
    return known ? shown(known) : code
  }
}
