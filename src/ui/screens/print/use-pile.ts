import { useCallback, useEffect, useRef, useState } from 'react'
import type { Failure } from '../../../batch/job'
import { type JobOutcome, startJob } from '../../../batch/start-job'
import workerAddress from '../../../batch/worker?worker&url'
import { loadLanguageNames } from '../../../catalogue/language-names'
import { dutch, languageOf } from '../../../catalogue/languages'
import type { LetterId } from '../../../model/letter'
import type { PilePlan } from '../../../model/pile-plan'
import { trustedScript } from '../../../offline/trusted-script'
import type { PileFile } from '../../../store/store'
import { presentCorrections } from '../../corrections'
import { useLanguageName } from '../../language-name'
import { said } from '../../letter-actions'
import { notify } from '../../notice'
import { logoOfSchool, useOwnPictures } from '../../own-pictures'
import { presentPolicy } from '../../policy'
import { usePreferences } from '../../preferences'
import { useTools } from '../../tools'
import { say, useWords } from '../../words'
import { coverSheet } from './cover-sheet'
import { claimed, forgetPile, madeOf, type Pile, readPile } from './kept-pile'
import { noteTranslations } from './note-translations'
import { copiesOf, familiesOf, partsOf, pileJob } from './pile-parts'

interface Piles {
  readonly pile: Pile
  readonly start: (plan: PilePlan) => Promise<void>
  readonly goOn: () => Promise<void>
  readonly stop: () => void
  /** Takes the pile away: its files have the names of children in them. */
  readonly forget: () => Promise<void>
}

/** After so many copies and milliseconds the rest can be reckoned. */
const enough = { copies: 8, time: 1500 }

const inWords = ({ recipient, language }: Failure) =>
  [recipient && `${recipient.child} (${recipient.group})`, languageOf(language)?.ownName ?? language]
    .filter(Boolean)
    .join(', ')

/** Makes piles of a letter for classes, part by part; what is made stays on this device for when the page is left. */
export function usePile(letter: LetterId): Piles {
  const { store } = useTools()
  const t = useWords()
  const shownName = useLanguageName()
  const [pile, setPile] = useState<Pile>({ state: 'reading' })
  const making = useRef<AbortController>(undefined)

  useEffect(() => {
    let here = true
    void readPile(store, letter).then((kept) => here && setPile(kept))
    return () => {
      here = false
      making.current?.abort()
      making.current = undefined
    }
  }, [store, letter])

  const coverOf = async (plan: PilePlan) => {
    const spoken = languageOf(usePreferences.getState().language) ?? languageOf(dutch)
    if (!plan.cover || !spoken) return undefined
    const names = await loadLanguageNames()
    const nameOf = (code: string) => {
      const known = names.languageOf(code)
      return known ? shownName(known) : code
    }
    return coverSheet(plan, { t, language: spoken, nameOf })
  }

  /** Makes the parts that are not made yet. */
  const run = async (plan: PilePlan, before: readonly PileFile[]) => {
    const letGo = await claimed(store, plan.id)
    if (!letGo) return notify({ text: t('merge.elsewhere') })
    const stop = new AbortController()
    making.current = stop
    const parts = partsOf(plan)
    const isMade = (part: number) => before.some((file) => file.part === part)
    const total = copiesOf(plan).length
    const already = parts.reduce((sum, { copies }, part) => sum + (isMade(part) ? copies.length : 0), 0)
    const begun = performance.now()
    const files = [...before]
    const writing = [store.piles.change({ put: [plan] })]
    let failed: string[] = []
    setPile({ state: 'making', done: already, total })

    const keep = (name: string, bytes: Uint8Array<ArrayBuffer>) => {
      const part = parts.findIndex((planned) => `${planned.name}.pdf` === name)
      const content = new Blob([bytes], { type: 'application/pdf' })
      const changed = new Date().toISOString()
      const file = { id: `${plan.id} ${part}`, pile: plan.id, part, name, content, failed, changed }
      failed = []
      files.push(file)
      writing.push(store.pileFiles.change({ put: [file] }))
    }
    const outcome: JobOutcome = await startJob(
      {
        ...pileJob(plan, isMade, await coverOf(plan)),
        own: useOwnPictures.getState().pictures,
        corrections: presentCorrections(),
        rough: presentPolicy().rough,
        ...logoOfSchool(),
      },
      {
        createWorker: () => new Worker(trustedScript(workerAddress), { type: 'module' }),
        signal: stop.signal,
        onProgress: (done) => {
          const time = performance.now() - begun
          const secondsLeft = ((time / done) * (total - already - done)) / 1000
          const known = done >= enough.copies && time >= enough.time
          setPile({ state: 'making', done: already + done, total, ...(known && { secondsLeft }) })
        },
        onFile: ({ name, bytes }) => keep(name, bytes),
        onFailure: (failure) => failed.push(inWords(failure)),
      },
    )
    const allKept = (await Promise.all(writing)).every(({ ok }) => ok)
    letGo()
    if (making.current !== stop) return // the page was left
    setPile(madeOf(plan, files))
    if (!allKept) notify({ text: say('merge.not-kept') })
    else if (outcome.ok) await noteTranslations(store, plan.letter, familiesOf(plan), plan.reason)
    else if (outcome.why === 'crashed') notify({ text: say('merge.crashed') })
  }

  const forget = async () => {
    if (pile.state !== 'made' || !said(await forgetPile(store, pile.plan))) return
    setPile({ state: 'none' })
  }
  return {
    pile,
    start: (plan) => run(plan, []),
    goOn: async () => {
      if (pile.state === 'made') await run(pile.plan, pile.files)
    },
    stop: useCallback(() => making.current?.abort(), []),
    forget,
  }
}
