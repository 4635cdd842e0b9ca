import { describe, expect, it } from 'vitest'
import { layoutPrint, type PrintOrder } from '../../../src/batch/prints'
import { withOwnPictures } from '../../../src/catalogue/tiles'
import type { LaidOut } from '../../../src/layout/page'
import { checkPdf } from '../../conformance/check'
import { engine, sampleOf } from '../../support/engine'
import { colourPicture } from '../../support/pixels'

const credit = 'Pictogrammen: Sclera vzw, CC BY-NC 2.0 BE.'
const own = { uitstap: { file: 'uitstap.png', pixels: colourPicture, credit } }

const chosen = { concepts: ['uitstap', 'bus'], languages: [] }
const scoringWords = {
  language: { code: 'nl', ownName: 'Nederlands', dutchName: 'Nederlands', script: 'Latn', direction: 'ltr' },
  title: 'Scoreblad',
  steps: ['Tel de antwoorden.'],
  number: 'Nr.',
  meaning: 'Betekenis',
  outcomes: ['Goed', 'Fout'],
  footer: 'Goed vanaf 67 %.',
} as const

const textOf = ({ pages }: LaidOut) =>
  pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? item.line.text : [])))

describe('a picture of the school on a letter', () => {
  it.each(['nl', 'ar'])('has its maker named at the foot, in %s', async (language) => {
    const letter = await sampleOf('uitstap')
    const plain = await engine.edition(letter, language)
    const with_ = await engine.edition(letter, language, own)
    expect(textOf(plain.laidOut).some((text) => text.includes(credit))).toBe(false)
    expect(textOf(with_.laidOut).some((text) => text.includes(credit))).toBe(true)
    const options = { title: 'Uitstap', created: '2026-11-10T08:00:00Z', own }
    expect(await checkPdf(await engine.pdf([with_.laidOut], options))).toEqual([])
  })

  const prints: readonly PrintOrder[] = [
    { ...chosen, kind: 'stickers', plan: { grid: '24' } },
    { ...chosen, kind: 'booklet', paper: 'A4' },
    { ...chosen, kind: 'booklet', paper: 'A5' },
    { ...chosen, kind: 'poster', paper: 'A3' },
    { ...chosen, kind: 'test' },
    { ...chosen, kind: 'scoring', words: scoringWords },
  ]
  it.each(prints)('is named on a print of kind $kind too', async (order) => {
    const laidOut = await layoutPrint(order, engine, own)
    expect(textOf(laidOut).join(' ')).toContain(credit)
    expect(textOf(await layoutPrint(order, engine)).join(' ')).not.toContain(credit)
    const options = { title: laidOut.title, created: '2026-11-10T08:00:00Z', own }
    expect(await checkPdf(await engine.pdf([laidOut], options))).toEqual([])
  })

  it('takes the place of that pictogram only', async () => {
    const shown = withOwnPictures(await engine.drawings(), own)
    expect(shown({ kind: 'concept', id: 'uitstap' })).toBe(colourPicture)
    expect(shown({ kind: 'concept', id: 'bus' })).toEqual(
      (await engine.drawings())({ kind: 'concept', id: 'bus' }),
    )
  })
})
