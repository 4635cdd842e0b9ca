import { languages } from '../../../src/catalogue/languages'
import { engine } from '../../support/engine'
import { type Figure, goalsTable, type Table } from '../support/figure'
import { sample } from '../support/letters'

/** What a letter weighs in each language. */
export async function sizeTable(): Promise<Table> {
  const figures: Figure[] = []
  const pages: string[] = []
  for (const { code } of languages) {
    const { laidOut } = await engine.edition(sample, code)
    const pdf = await engine.pdf([laidOut], { title: laidOut.title, created: sample.changed })
    figures.push({
      id: `size.${code}`,
      what: code === 'nl' ? 'nl' : `nl+${code}`,
      value: pdf.length / 1000,
      unit: 'kB',
    })
    pages.push(`${code} ${laidOut.pages.length}`)
  }
  return goalsTable('Size of one letter', figures, [`Pages: ${pages.join(', ')}.`])
}
