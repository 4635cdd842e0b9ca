import { describe, expect, it } from 'vitest'
import { languages } from '../../src/catalogue/languages'
import { templates } from '../../src/catalogue/templates'
import { paintPdf } from '../../src/paint/pdf/document'
import { engine, sampleOf } from '../support/engine'
import { checkPdf } from './check'
import { sampleOptions, samplePage } from './sample'

const created = '2026-11-10T08:00:00Z'

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

// Loading all fonts and words for the first time takes a while on a busy machine.
const patience = { timeout: 120_000 }

describe('a letter on its own', patience, () => {
  it.each(languages.map(({ code }) => code))('meets them in %s', async (code) => {
    const { laidOut } = await engine.edition(await sampleOf('uitstap'), code)
    expect(await checkPdf(await engine.pdf([laidOut], { title: laidOut.title, created }))).toEqual([])
  })
})

/** One file holds every language: what is checked of the one is checked of all, in a fifth of the time. */
describe.each(templates.map(({ id }) => id))('the letter %s in every language', patience, (id) => {
  it.each([
    ['black tiles', false],
    ['ink-saving tiles', true],
  ])('meets them with %s', async (_, inkSaver) => {
    const letter = await sampleOf(id)
    const [first, ...rest] = await Promise.all(
      languages.map(async ({ code }) => (await engine.edition(letter, code)).laidOut),
    )
    if (!first) throw new Error('no languages')
    const pdf = await engine.pdf([first, ...rest], { title: first.title, created, inkSaver })
    expect(await checkPdf(pdf)).toEqual([])
  })

  it('meets them in its talk', async () => {
    const letter = await sampleOf(id)
    const [first, ...rest] = await Promise.all(
      languages.map(async ({ code }) => (await engine.talk(letter, code)).laidOut),
    )
    if (!first) throw new Error('no languages')
    expect(await checkPdf(await engine.pdf([first, ...rest], { title: first.title, created }))).toEqual([])
  })
})
