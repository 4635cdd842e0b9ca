import { describe, expect, it } from 'vitest'
import { languages } from '../../src/catalogue/languages'
import { paintPdf } from '../../src/paint/pdf/document'
import { engine, sampleOf } from '../support/engine'
import { checkPdf } from './check'
import { created } from './every-language'
import { sampleOptions, samplePage } from './sample'

describe('a file with everything that pages can have', () => {
  it('meets every condition of PDF/UA-1 and PDF/A-2a that a machine can check', async () => {
    expect(await checkPdf(paintPdf([samplePage()], sampleOptions))).toEqual([])
  })

  it('meets them in the ink-saving variant', async () => {
    expect(await checkPdf(paintPdf([samplePage()], { ...sampleOptions, inkSaver: true }))).toEqual([])
  })

  it('meets them when several are merged', async () => {
    const merged = paintPdf([samplePage(), samplePage(), samplePage()], sampleOptions)
    expect(await checkPdf(merged)).toEqual([])
  })
})

describe('a letter on its own', () => {
  it.each(languages.map(({ code }) => code))('meets them in %s', async (code) => {
    const { laidOut } = await engine.edition(await sampleOf('uitstap'), code)
    expect(await checkPdf(await engine.pdf([laidOut], { title: laidOut.title, created }))).toEqual([])
  })
})
