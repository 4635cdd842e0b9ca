import { useEffect, useRef, useState } from 'react'
import type { JobOutcome } from '../../../batch/start-job'
import { dutch, languageOf } from '../../../catalogue/languages'
import { fileName } from '../../../files/file-name'
import { reasonFor } from '../../../model/account'
import type { LanguageCode } from '../../../model/language'
import type { Letter } from '../../../model/letter'
import type { Template } from '../../../model/template'
import { notify } from '../../notice'
import { presentPolicy } from '../../policy'
import { prefer, usePreferences } from '../../preferences'
import { useTools } from '../../tools'
import { useWords } from '../../words'
import { isReviewed } from '../write/review-dot'
import { useReviews } from '../write/use-reviews'
import { AgendaCard } from './agenda-card'
import { MakeCard } from './make-card'
import { MissingCard } from './missing-card'
import { noteTranslations } from './note-translations'
import { PlanForm } from './plan-form'
import { type MadeLetter, makeFiles, makePile, makeTalk, pdfOf } from './print-job'
import { printPdf } from './print-pdf'
import { languagesOf, translatedFor, wholePlan } from './print-plan'
import styles from './print-sheet.module.css'
import { ProgressCard } from './progress-card'
import { RelatedCard } from './related-card'
import { ResultCard } from './result-card'
import { TalkCard } from './talk-card'

interface PrintSheetProps {
  readonly letter: Letter
  readonly template: Template
  readonly title: string
}

/** What came out of the job: nothing of it is thrown away by printing it. */
interface Made {
  readonly letters: readonly MadeLetter[]
  readonly failed: readonly LanguageCode[]
}

/** One sheet: what to print, what to look at first, one button; then the letters themselves. */
export function PrintSheet({ letter, template, title }: PrintSheetProps) {
  const t = useWords()
  const { store } = useTools()
  const reviews = useReviews(template, letter)
  const [plan, setPlan] = useState(() =>
    wholePlan(letter.languages, usePreferences.getState().inkSaver, reasonFor(template.theme)),
  )
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number }>()
  const [made, setMade] = useState<Made>()
  const cancel = useRef<AbortController>(undefined)
  const languages = languagesOf(plan, letter.languages)

  useEffect(() => () => cancel.current?.abort(), [])

  const options = (total: number) => {
    cancel.current = new AbortController()
    setProgress({ done: 0, total })
    return {
      signal: cancel.current.signal,
      onProgress: (done: number, all: number) => setProgress({ done, total: all }),
    }
  }

  const make = async () => {
    const nameOf = (language: LanguageCode) => fileName(title, languageOf(language)?.dutchName ?? language)
    const outcome = await makeFiles(letter, languages, plan, nameOf, options(languages.length))
    setProgress(undefined)
    if (outcome.ok) {
      const { files } = outcome.result
      const letters = languages.flatMap((language) => {
        const file = files.find(({ name }) => name === `${nameOf(language)}.pdf`)
        return file ? [{ language, file }] : []
      })
      setMade({ letters, failed: outcome.result.failures.map(({ language }) => language) })
      const isOut = (language: LanguageCode) => {
        const review = reviews.get(language)
        return presentPolicy().rough !== 'refuse' || (review !== undefined && isReviewed(review))
      }
      const given = letters.map(({ language }) => language).filter(isOut)
      await noteTranslations(store, letter, translatedFor(plan, given), plan.reason)
    } else if (outcome.why === 'crashed') setMade({ letters: [], failed: languages })
  }

  const stop = () => {
    cancel.current?.abort()
    notify({ text: t('print.cancelled') })
  }

  const print = async ({ letters }: Made) => {
    const outcome = await makePile(
      letter,
      letters.map(({ language }) => language),
      plan,
      title,
      options(letters.length),
    )
    await toPrinter(outcome)
  }

  const printTalk = async () => {
    const name = t('talk.file', { title })
    const pages = languages.length > 0 ? languages : [dutch]
    await toPrinter(await makeTalk(letter, pages, plan, name, options(pages.length)))
  }

  const toPrinter = async (outcome: JobOutcome) => {
    setProgress(undefined)
    const pile = outcome.ok ? outcome.result.files[0] : undefined
    if (pile) {
      if ((await printPdf(pdfOf(pile))) === 'tab') notify({ text: t('print.tab') })
    } else if (outcome.ok || outcome.why === 'crashed') notify({ text: t('print.pile.failed') })
  }

  return (
    <div className={styles.sheet}>
      <PlanForm
        letter={letter}
        template={template}
        plan={plan}
        onChange={(changed) => {
          setPlan(changed)
          prefer({ inkSaver: changed.inkSaver })
          setMade(undefined) // what was made is not what is asked any more
        }}
        disabled={progress !== undefined}
      />
      <div className={styles.side}>
        {progress ? (
          <ProgressCard {...progress} onCancel={stop} />
        ) : made ? (
          <ResultCard {...made} title={title} onPrint={() => void print(made)} onRetry={() => void make()} />
        ) : (
          <>
            <MakeCard count={languages.length} onMake={() => void make()} />
            <MissingCard letter={letter} template={template} />
            <TalkCard letter={letter} template={template} onPrint={() => void printTalk()} />
            <AgendaCard letter={letter} template={template} title={title} />
            <RelatedCard template={template} />
          </>
        )}
      </div>
    </div>
  )
}
