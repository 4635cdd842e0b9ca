import { describe, expect, it } from 'vitest'
import { layoutPrint, type PrintOrder } from '../../../src/batch/prints'
import { languageOf } from '../../../src/catalogue/languages'
import { checkPdf } from '../../conformance/check'
import { engine } from '../../support/engine'

const language = languageOf('nl')
if (!language) throw new Error('no Dutch')
const order = (count: number, code: string, translation: string): PrintOrder => ({
  kind: 'check',
  concepts: [],
  languages: [code],
  lines: Array.from({ length: count }, (_, index) => ({
    dutch: `Kom op dinsdag 24 november 2026 naar zaal ${index + 1}.`,
    translation,
    ...(index % 2 === 0 && { picture: 'bus' }),
  })),
  words: {
    language,
    title: 'Controleblad',
    steps: ['Kijk na.', 'Initialen: ……'],
    right: 'goed',
    wrong: 'fout',
  },
})

describe('a check sheet on paper', () => {
  it.each([
    ['ar', 'تعال يوم الثلاثاء 24 نوفمبر 2026 إلى القاعة.'],
    ['ti', 'ሰሉስ 24 ሕዳር 2026 ናብ ክፍሊ ንዑ።'],
    ['uk', ''],
  ])('is a tagged PDF that keeps to the standards, in %s', async (code, translation) => {
    const laidOut = await layoutPrint(order(25, code, translation), engine)
    const options = { title: laidOut.title, created: '2026-11-10T08:00:00Z' }
    expect(await checkPdf(await engine.pdf([laidOut], options))).toEqual([])
  })

  it('numbers every sentence, gives each two boxes and a line to write on, and goes on over pages', async () => {
    const { pages } = await layoutPrint(order(25, 'ar', 'تعال.'), engine)
    const items = pages.flatMap((page) => page.items)
    expect(pages.length).toBeGreaterThan(1)
    expect(items.filter(({ kind }) => kind === 'box')).toHaveLength(50)
    expect(items.filter(({ kind }) => kind === 'rule')).toHaveLength(25)
    expect(items.filter(({ kind }) => kind === 'tile')).toHaveLength(13)
    const texts = items.flatMap((item) => (item.kind === 'text' ? [item.line.text] : []))
    for (let number = 1; number <= 25; number += 1) expect(texts).toContain(`${number}`)
  })
})
