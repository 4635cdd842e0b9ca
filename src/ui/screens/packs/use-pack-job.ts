import { useCallback, useEffect, useRef, useState } from 'react'
import type { Failure, MadeFile } from '../../../batch/job'
import type { PackBook } from '../../../batch/pack'
import { startJob } from '../../../batch/start-job'
import workerAddress from '../../../batch/worker?worker&url'
import { trustedScript } from '../../../offline/trusted-script'
import { presentCorrections } from '../../corrections'
import { notify } from '../../notice'
import { logoOfSchool, useOwnPictures } from '../../own-pictures'
import { presentPolicy } from '../../policy'
import { useTools } from '../../tools'
import { useWords } from '../../words'
import { notePacks } from './note-packs'

/** A pack in one language that is made, and for how many families. */
export interface MadePack {
  readonly book: PackBook
  readonly file: MadeFile
}

/** How far the making is. */
export type PackWork =
  | { readonly state: 'none' }
  | { readonly state: 'making'; readonly done: number; readonly total: number }
  | { readonly state: 'made'; readonly packs: readonly MadePack[]; readonly failures: readonly Failure[] }

/** Makes packs in a worker, a file for each language. */
export function usePackJob() {
  const t = useWords()
  const { store } = useTools()
  const [work, setWork] = useState<PackWork>({ state: 'none' })
  const making = useRef<AbortController>(undefined)
  useEffect(() => () => making.current?.abort(), [])

  const make = async (books: readonly PackBook[]) => {
    const stop = new AbortController()
    making.current = stop
    setWork({ state: 'making', done: 0, total: books.length })
    const outcome = await startJob(
      {
        books,
        created: new Date().toISOString(),
        own: useOwnPictures.getState().pictures,
        corrections: presentCorrections(),
        rough: presentPolicy().rough,
        ...logoOfSchool(),
      },
      {
        createWorker: () => new Worker(trustedScript(workerAddress), { type: 'module' }),
        onProgress: (done, total) => setWork({ state: 'making', done, total }),
        signal: stop.signal,
      },
    )
    if (!outcome.ok) {
      setWork({ state: 'none' })
      return notify({ text: t(outcome.why === 'cancelled' ? 'packs.stopped' : 'packs.crashed') })
    }
    const { files, failures } = outcome.result
    const packs = books.flatMap((book) => {
      const file = files.find(({ name }) => name === `${book.name}.pdf`)
      return file ? [{ book, file }] : []
    })
    setWork({ state: 'made', packs, failures })
    await notePacks(
      store,
      packs.map(({ book }) => book),
    )
  }
  return {
    work,
    make,
    stop: () => making.current?.abort(),
    /** What was made is not what is asked any more. */
    reset: useCallback(() => setWork((now) => (now.state === 'made' ? { state: 'none' } : now)), []),
  }
}
