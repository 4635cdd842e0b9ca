import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fetchPackages, versionOf } from '../support/fetched'
import { goalsTable, type Table } from '../support/figure'
import type { BenchOptions } from '../support/part'
import { median } from '../support/statistics'

interface LighthouseReport {
  readonly categories: Readonly<Record<'performance' | 'accessibility', { readonly score: number | null }>>
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly numericValue?: number; readonly title: string }>
  >
}

/** Lighthouse on the start screen of a first visit, with its own profile: a slow phone on a slow network. */
export async function lighthouseTable(origin: string, { quick }: BenchOptions): Promise<Table> {
  const folder = fetchPackages('tools')
  if (folder === undefined) {
    return { title: 'Lighthouse', columns: ['skipped'], rows: [['Lighthouse could not be fetched.']] }
  }
  const reports: LighthouseReport[] = []
  for (let run = 0; run < (quick ? 1 : 3); run++) reports.push(await judgeAgain(folder, `${origin}/`))
  const points = (name: 'performance' | 'accessibility') =>
    median(reports.map(({ categories }) => 100 * (categories[name].score ?? Number.NaN)))
  const audit = (name: string) =>
    median(reports.map(({ audits }) => audits[name]?.numericValue ?? Number.NaN))
  return goalsTable(
    'Lighthouse, start screen',
    [
      { id: 'app.lighthouse-performance', what: 'performance', value: points('performance'), unit: 'points' },
      {
        id: 'app.lighthouse-accessibility',
        what: 'accessibility',
        value: points('accessibility'),
        unit: 'points',
      },
      { id: 'app.fcp', what: 'first contentful paint', value: audit('first-contentful-paint'), unit: 'ms' },
      {
        id: 'app.lcp',
        what: 'largest contentful paint',
        value: audit('largest-contentful-paint'),
        unit: 'ms',
      },
      { id: 'app.tbt', what: 'total blocking time', value: audit('total-blocking-time'), unit: 'ms' },
    ],
    [
      `Lighthouse ${versionOf(folder, 'lighthouse')}, mobile profile, median of ${reports.length}.`,
      ...failedAudits(reports),
    ],
  )
}

/** Lighthouse itself asks to run it again when its trace of the page broke off. */
async function judgeAgain(folder: string, address: string, tries = 3): Promise<LighthouseReport> {
  try {
    return await judge(folder, address)
  } catch (error) {
    if (tries === 1) throw error
    return judgeAgain(folder, address, tries - 1)
  }
}

async function judge(folder: string, address: string): Promise<LighthouseReport> {
  const place = mkdtempSync(join(tmpdir(), 'pictobrief-lighthouse-'))
  try {
    const file = join(place, 'report.json')
    // Not a call that waits: the site is served from this process.
    await promisify(execFile)(
      process.execPath,
      [
        join(folder, 'node_modules/lighthouse/cli/index.js'),
        address,
        '--quiet',
        '--only-categories=performance,accessibility',
        '--chrome-flags=--headless=new --no-sandbox',
        '--output=json',
        `--output-path=${file}`,
      ],
      { env: { ...process.env, CHROME_PATH: process.env['CHROMIUM_PATH'] ?? '' }, maxBuffer: 2 ** 26 },
    )
    return JSON.parse(readFileSync(file, 'utf8'))
  } finally {
    rmSync(place, { recursive: true })
  }
}

/** Accessibility and performance audits that did not get full marks in the first report. */
function failedAudits([report]: readonly LighthouseReport[]): readonly string[] {
  const low = Object.values(report?.audits ?? {}).filter(({ score }) => score !== null && score < 0.9)
  return low.length === 0 ? [] : [`Audits below 90: ${low.map(({ title }) => title).join('; ')}.`]
}
