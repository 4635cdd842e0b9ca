import { describe, expect, it } from 'vitest'
import { layoutPrint, type PrintOrder } from '../../src/batch/prints'
import { loadConcepts } from '../../src/catalogue/concepts'
import { languages } from '../../src/catalogue/languages'
import { engine } from '../support/engine'
import { checkPdf } from './check'

const concepts = (await loadConcepts()).map(({ id }) => id).slice(0, 45)
const others = languages.map(({ code }) => code).filter((code) => code !== 'nl')
const dutch = {
  code: 'nl',
  ownName: 'Nederlands',
  dutchName: 'Nederlands',
  script: 'Latn',
  direction: 'ltr',
} as const
const words = {
  language: dutch,
  title: 'Scoreblad',
  steps: ['Tel de antwoorden.'],
  number: 'Nr.',
  meaning: 'Betekenis',
  outcomes: ['Goed', 'Fout'],
  footer: 'Goed vanaf 67 %.',
}

const orders: Readonly<Record<string, PrintOrder>> = {
  'a Dutch booklet': { kind: 'booklet', paper: 'A4', concepts, languages: [] },
  'an A5 booklet in three languages': {
    kind: 'booklet',
    paper: 'A5',
    concepts,
    languages: ['fr', 'ar', 'uk'],
  },
  'a booklet to fold, read from right to left': {
    kind: 'booklet',
    paper: 'A5',
    folded: true,
    concepts,
    languages: ['ar'],
  },
  'a poster': { kind: 'poster', paper: 'A3', concepts, languages: ['ps'] },
  stickers: { kind: 'stickers', plan: { grid: '65' }, concepts, languages: ['ti'] },
  'cards to cut out': { kind: 'stickers', plan: { grid: 'kaartjes' }, concepts, languages: ['ar'] },
  'a recognition test': { kind: 'test', concepts, languages: ['ar'] },
  'a scoring sheet': { kind: 'scoring', concepts, languages: [], words },
}

const findings = async (order: PrintOrder) => {
  const laidOut = await layoutPrint(order, engine)
  return checkPdf(await engine.pdf([laidOut], { title: laidOut.title, created: '2026-11-10T08:00:00Z' }))
}

describe('what is printed of the pictograms meets PDF/UA-1 and PDF/A-2a', () => {
  it.each(Object.entries(orders))('%s', async (_, order) => {
    expect(await findings(order)).toEqual([])
  })

  it.each(others)('a booklet in %s', async (code) => {
    expect(await findings({ kind: 'booklet', paper: 'A4', concepts, languages: [code] })).toEqual([])
  })
})
