import { describe, expect, it } from 'vitest'
import { layoutTableOrder } from '../../src/batch/tables'
import { languages } from '../../src/catalogue/languages'
import { engine } from '../support/engine'
import { checkPdf } from './check'
import { created } from './every-language'

const [dutch, ...others] = languages

describe('a list for the school', () => {
  it('meets every condition over several pages, with words of every language in it', async () => {
    if (!dutch) throw new Error('no Dutch')
    const rows = Array.from({ length: 90 }, (_, index) => {
      const language = others[index % others.length] ?? dutch
      return [
        { text: `Rij ${index}` },
        { text: language.ownName, language },
        { text: 'een lange zin '.repeat(6) },
      ]
    })
    const columns = ['Rij', 'Taal', 'Woorden'].map((head) => ({ head, share: 1 }))
    const table = { language: dutch, title: 'Lijst', lead: ['Uitleg.'], columns, rows, end: ['Einde.'] }
    const laidOut = await layoutTableOrder({ kind: 'table', table }, engine)
    expect(laidOut.pages.length).toBeGreaterThan(2)
    expect(await checkPdf(await engine.pdf([laidOut], { title: 'Lijst', created }))).toEqual([])
  })
})
