import type { Job } from '../../../src/batch/job'
import type { BatchTimes } from '../harness'
import { freshContext, launch } from '../support/browser'
import { type Figure, goalsTable, type Table } from '../support/figure'
import type { HarnessSite } from '../support/harness-site'
import { languageSlots, lettersForChildren } from '../support/letters'
import { type MemoryUse, watchMemory } from '../support/memory'
import type { BenchOptions } from '../support/part'
import { median, worst } from '../support/statistics'

interface Run {
  readonly times: BatchTimes
  readonly memory?: MemoryUse
}

/** Letters of a class: all languages of the first child, then of the second. */
function jobOf(children: number, output: Job['output']): Job {
  const copies = lettersForChildren(children).flatMap((letter) =>
    languageSlots.map((language, slot) => ({ letter, language, name: `${letter.id}-${slot}` })),
  )
  return { copies, output, title: 'Uitstap' }
}

/** Runs a job in the worker of a fresh browser, so that its memory is that of the job. */
async function runInBrowser(site: HarnessSite, job: Job): Promise<Run> {
  const browser = await launch()
  try {
    const page = await (await freshContext(browser)).newPage()
    page.setDefaultTimeout(600_000)
    await page.goto(site.address)
    const { result, memory } = await watchMemory(browser, () =>
      page.evaluate((job) => window.harness.batch(job), job),
    )
    if (result.failures.length > 0) throw new Error(`A letter was not made: ${result.failures[0]}`)
    return { times: result, ...(memory && { memory }) }
  } finally {
    await browser.close()
  }
}

const growth = ({ memory }: Run) => (memory ? memory.peak - memory.before : Number.NaN)

/** Many letters at once, in the worker that the app uses. */
export async function batchTables(site: HarnessSite, { quick }: BenchOptions): Promise<readonly Table[]> {
  const children = quick ? 2 : 25
  const letters = children * languageSlots.length
  const repeated = async (output: Job['output']) => {
    const runs: Run[] = []
    for (let run = 0; run < (quick ? 1 : 5); run++)
      runs.push(await runInBrowser(site, jobOf(children, output)))
    return runs
  }
  const merged = await repeated('merged')
  const separate = await repeated('separate')
  const all = [...merged, ...separate]
  const seconds = (runs: readonly Run[]) => median(runs.map(({ times }) => times.total)) / 1000
  const figures: readonly Figure[] = [
    { id: 'batch.merged', what: `${letters} letters in one file`, value: seconds(merged), unit: 's' },
    {
      id: 'batch.separate',
      what: `${letters} letters in ${letters} files`,
      value: seconds(separate),
      unit: 's',
    },
    {
      id: 'batch.bytes',
      what: 'bytes per letter in the one file',
      value: (merged[0]?.times.bytes ?? Number.NaN) / letters / 1000,
      unit: 'kB',
    },
    {
      id: 'batch.memory',
      what: 'memory the job adds at its highest, one file',
      value: median(merged.map(growth)),
      unit: 'MB',
    },
    {
      id: 'batch.memory-separate',
      what: 'the same, separate files',
      value: median(separate.map(growth)),
      unit: 'MB',
    },
    {
      id: 'batch.main-thread',
      what: 'longest task of the main thread meanwhile (0: none of 50 ms)',
      value: worst(all.map(({ times }) => times.longestTask)),
      unit: 'ms',
    },
  ]
  const sizes = quick ? [2, 4] : [30 / 12, 300 / 12, 3000 / 12]
  const rows: (readonly string[])[] = []
  const each: number[] = []
  for (const size of sizes) {
    const job = jobOf(Math.ceil(size), 'merged')
    const copies = job.copies.slice(0, Math.round(size * languageSlots.length))
    const run = await runInBrowser(site, { ...job, copies })
    const { total, bytes } = run.times
    each.push(total / copies.length)
    rows.push([
      String(copies.length),
      (total / 1000).toFixed(2),
      (total / copies.length).toFixed(1),
      (bytes / copies.length / 1000).toFixed(1),
      growth(run).toFixed(0),
    ])
  }
  const flat: Figure = {
    id: 'batch.flat',
    what: 'time per letter in the largest batch against the middle one',
    value: (each.at(-1) ?? Number.NaN) / (each.at(-2) ?? Number.NaN),
    unit: '×',
  }
  return [
    goalsTable(
      'A class at once, in Chromium',
      [...figures, flat],
      [
        `${children} children × ${languageSlots.length} language slots (${languageSlots.join(' ')}); every child’s name stands in its letters. ` +
          'The time runs from the click to the last byte and includes starting the worker, its WASM and its fonts.',
        'Memory: private memory of the page’s process (both threads, WASM, fonts, finished files), above what it had before; read every 20 ms.',
      ],
    ),
    {
      title: 'Time per letter as the batch grows',
      columns: ['letters in one file', 'seconds', 'ms per letter', 'kB per letter', 'memory added, MB'],
      rows,
      notes: ['The smallest batch carries the start of the worker too.'],
    },
  ]
}
