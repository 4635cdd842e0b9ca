import { dist, startSite } from '../../journeys/support/site'
import type { Table } from '../support/figure'
import type { BenchOptions, Part } from '../support/part'
import { firstLoadTable } from './first-load'
import { lighthouseTable } from './lighthouse'
import { offlineTable } from './offline'
import { writingTable } from './writing'

async function measure(options: BenchOptions): Promise<readonly Table[]> {
  const site = await startSite(dist)
  try {
    return [
      firstLoadTable(),
      await lighthouseTable(site.origin, options),
      await writingTable(site.origin, options),
      await offlineTable(options),
    ]
  } finally {
    await site.stop()
  }
}

export const app: Part = {
  title: 'The app',
  about:
    'The built app, served with gzip from this machine. Writing is measured on the sample letter, at 1366 × 768.',
  measure,
}
