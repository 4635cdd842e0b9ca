import { type HarnessSite, startHarness } from '../support/harness-site'
import type { Part } from '../support/part'
import { batchTables } from './batch'
import { downloadTable } from './download'
import { inkTable } from './ink'
import { letterTable } from './letter'
import { sizeTable } from './size'

export const engine: Part = {
  title: 'The print engine',
  about:
    'The outing letter (`uitstap`) with its sample values: two A4 pages, the translation beside the Dutch. In Chromium the engine ' +
    'runs as the app builds it, on a page of its own; files are served with gzip from this machine.',
  measure: async (options) => {
    const site: HarnessSite = await startHarness()
    try {
      return [
        await letterTable(site, options),
        ...(await batchTables(site, options)),
        await sizeTable(),
        downloadTable(),
        await inkTable(),
      ]
    } finally {
      await site.stop()
    }
  },
}
