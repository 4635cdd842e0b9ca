/** The page in which the bench measures the engine: the engine as the app has it, without the app. */
import type { Job } from '../../src/batch/job'
import { type JobOutcome, startJob } from '../../src/batch/start-job'
import workerAddress from '../../src/batch/worker?worker&url'
import type { Letter } from '../../src/model/letter'
import { trustedScript } from '../../src/offline/trusted-script'

/** Milliseconds unless it says otherwise. */
export interface ColdTimes {
  /** Fetching and starting the engine's code and HarfBuzz. */
  readonly load: number
  /** Fetching and reading fonts and words, and laying the first letter out. */
  readonly pages: number
  /** Its file. */
  readonly file: number
  readonly bytes: number
}

export interface BatchTimes {
  readonly total: number
  /** Longest task of the main thread meanwhile, as the browser counts them: 0 when none took 50 ms. */
  readonly longestTask: number
  readonly files: number
  readonly bytes: number
  readonly failures: readonly string[]
}

export interface Harness {
  readonly cold: (letter: Letter, language: string) => Promise<ColdTimes>
  /** Time of each letter after the other, with one engine. */
  readonly warm: (letters: readonly Letter[], language: string) => Promise<readonly number[]>
  /** Time of each letter, each with an engine that remembers nothing. */
  readonly forgetful: (letters: readonly Letter[], language: string) => Promise<readonly number[]>
  readonly batch: (job: Job) => Promise<BatchTimes>
}

declare global {
  interface Window {
    readonly harness: Harness
  }
}

async function newEngine() {
  const [{ createEngine }, { fetchWorld }] = await Promise.all([
    import('../../src/batch/engine'),
    import('../../src/batch/fetch-world'),
  ])
  return createEngine(fetchWorld)
}

type Engine = Awaited<ReturnType<typeof newEngine>>

async function makePdf(engine: Engine, letter: Letter, language: string): Promise<Uint8Array> {
  const { laidOut } = await engine.edition(letter, language)
  return engine.pdf([laidOut], { title: laidOut.title, created: letter.changed })
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function outcomeOf(job: Job): Promise<JobOutcome> {
  return startJob(job, {
    createWorker: () => new Worker(trustedScript(workerAddress), { type: 'module' }),
    onProgress: () => {},
    signal: new AbortController().signal,
  })
}

const harness: Harness = {
  cold: async (letter, language) => {
    const start = performance.now()
    const engine = await newEngine()
    const loaded = performance.now()
    const { laidOut } = await engine.edition(letter, language)
    const paged = performance.now()
    const pdf = await engine.pdf([laidOut], { title: laidOut.title, created: letter.changed })
    return { load: loaded - start, pages: paged - loaded, file: performance.now() - paged, bytes: pdf.length }
  },
  warm: async (letters, language) => {
    const engine = await newEngine()
    const times: number[] = []
    for (const letter of letters) times.push(await timeOf(() => makePdf(engine, letter, language)))
    return times
  },
  forgetful: async (letters, language) => {
    const times: number[] = []
    for (const letter of letters) {
      const engine = await newEngine()
      times.push(await timeOf(() => makePdf(engine, letter, language)))
    }
    return times
  },
  batch: async (job) => {
    // The task that brought the job into the page is not the app's: it ends first.
    await new Promise((resolve) => setTimeout(resolve, 200))
    const tasks: number[] = []
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map((task) => task.duration)),
    )
    observer.observe({ type: 'longtask' })
    const start = performance.now()
    const outcome = await outcomeOf(job)
    const total = performance.now() - start
    await new Promise((resolve) => setTimeout(resolve, 100)) // the observer is told a little later
    observer.disconnect()
    if (!outcome.ok) throw new Error(outcome.reason ?? outcome.why)
    const { files, failures } = outcome.result
    return {
      total,
      longestTask: Math.max(0, ...tasks),
      files: files.length,
      bytes: files.reduce((bytes, file) => bytes + file.bytes.length, 0),
      failures: failures.map(({ reason }) => reason),
    }
  },
}

Object.defineProperty(window, 'harness', { value: harness })
