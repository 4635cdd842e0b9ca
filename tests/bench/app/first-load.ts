import { readFileSync } from 'node:fs'
import type { BuildReport } from '../../../scripts/build/report'
import { dist } from '../../journeys/support/site'
import budget from '../budget.json'
import { goalsTable, type Table } from '../support/figure'
import { sum } from '../support/statistics'

/** What the browser must have before the start screen lives. */
export function firstLoadTable(): Table {
  const report: BuildReport = JSON.parse(readFileSync(`${dist}/.vite/build-report.json`, 'utf8'))
  const packages = new Set(report.firstLoad.flatMap((script) => script.packages))
  const unwanted = budget.notInFirstLoad.filter((name) => packages.has(name))
  return goalsTable(
    'First load',
    [
      {
        id: 'app.first-load',
        what: 'scripts, gzip',
        value: sum(report.firstLoad.map(({ gzip }) => gzip)) / 1000,
        unit: 'kB',
      },
      {
        id: 'app.unwanted',
        what: `of ${budget.notInFirstLoad.join(', ')} in it`,
        value: unwanted.length,
        unit: '',
      },
      {
        id: 'app.shell',
        what: 'kept at the first visit, uncompressed',
        value: report.shell.bytes / 1000,
        unit: 'kB',
      },
      {
        id: 'app.all',
        what: 'kept in all, uncompressed',
        value: (report.shell.bytes + report.rest.bytes) / 1000,
        unit: 'kB',
      },
    ],
    [
      `Packages in the first load: ${[...packages].sort().join(', ')}.`,
      ...(unwanted.length > 0 ? [`Not wanted there: ${unwanted.join(', ')}.`] : []),
    ],
  )
}
