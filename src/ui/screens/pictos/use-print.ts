import { useEffect, useRef, useState } from 'react'
import { isEmpty, type Order, type PrintJob } from '../../../batch/job'
import { type JobOutcome, startJob } from '../../../batch/start-job'
import workerAddress from '../../../batch/worker?worker&url'
import { trustedScript } from '../../../offline/trusted-script'
import { presentCorrections, useCorrections } from '../../corrections'
import { useOwnPictures } from '../../own-pictures'
import { presentPolicy } from '../../policy'

const createWorker = () => new Worker(trustedScript(workerAddress), { type: 'module' })

/** The addresses of pages to look at; `whole` when no more will come. */
export interface Proof {
  readonly pages: readonly string[]
  readonly state: 'making' | 'whole' | 'failed'
}

const empty: Proof = { pages: [], state: 'making' }

/** A pause in choosing after which the pages are made again. */
const pause = 250

const forget = (pages: readonly string[]) => {
  for (const url of pages) URL.revokeObjectURL(url)
}

/**
 * The pages of an order, made in a worker a moment after it has changed; another order stops it. The last pages stay until
 * the first of the next is there.
 * @param paused stops making pages, for as long as the machine has better things to do
 */
export function useProof(order: Order, paused = false): Proof {
  const [proof, setProof] = useState(empty)
  const own = useOwnPictures((state) => state.pictures)
  const corrections = useCorrections((state) => state.corrections)
  const text = JSON.stringify(order)
  const shown = useRef<readonly string[]>([])

  useEffect(() => () => forget(shown.current), [])
  useEffect(() => {
    const wanted: Order = JSON.parse(text)
    if (paused || isEmpty(wanted)) return
    const stop = new AbortController()
    const { rough } = presentPolicy()
    const job: PrintJob = { order: wanted, output: 'pages', title: '', created: '', own, corrections, rough }
    const pages: string[] = []
    const show = (state: Proof['state']) => {
      if (stop.signal.aborted) return
      if (shown.current !== pages) forget(shown.current)
      shown.current = pages
      setProof({ pages: [...pages], state })
    }
    const onPage = (svg: string) => {
      pages.push(URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })))
      show('making')
    }
    const timer = setTimeout(async () => {
      const run = { createWorker, onPage, onProgress: () => undefined, signal: stop.signal }
      const { ok } = await startJob(job, run)
      show(ok ? 'whole' : 'failed')
    }, pause)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [text, own, corrections, paused])
  return proof
}

interface Making {
  readonly onProgress: (done: number, total: number) => void
  readonly signal: AbortSignal
}

/** The order as a file, made in a worker. */
export const makePrint = (
  order: Order,
  title: string,
  { onProgress, signal }: Making,
): Promise<JobOutcome> => {
  const own = useOwnPictures.getState().pictures
  const corrections = presentCorrections()
  const created = new Date().toISOString()
  const job: PrintJob = { order, output: 'file', title, created, own, corrections }
  return startJob(job, { createWorker, onProgress, signal })
}
