import { existsSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import type { FontFace, Weight } from '../../../src/text/types'
import { shippedTypesetter, styleOf } from '../../support/faces'
import { SAMPLES } from '../samples'
import { launch } from '../support/browser'
import { worst } from '../support/statistics'

const LANGUAGES = ['nl', 'fr', 'en', 'tr', 'uk', 'ar', 'ps', 'fa', 'ti']
/** Chromium rounds widths to 1/64 pixel: 0.004 per mille of an em at this size. */
const PIXELS = 4000

interface Sample {
  readonly text: string
  readonly language: string
  readonly direction: string
  readonly font: FontFace
  readonly width: number
}

/** How far our widths are from Chromium's own, in per mille of an em. */
export interface AdvanceCheck {
  readonly language: string
  readonly samples: number
  readonly worst: number
  readonly worstText: string
}

const root = new URL('../../../', import.meta.url)
const typesetter = shippedTypesetter()

/** Every string of the shipped content in a language, and some sentences of our own. */
function textsOf(language: string): readonly string[] {
  const files = ['templates/phrases', 'templates/calendar', 'pictograms/labels'].map(
    (folder) => new URL(`${folder}/${language}.json`, root),
  )
  const content = files
    .filter((file) => existsSync(file))
    .flatMap((file) => stringsIn(JSON.parse(readFileSync(file, 'utf8'))))
  return [...content.map((text) => text.replace(/\{\{.*?\}\}/g, ' ')), ...(SAMPLES[language] ?? [])]
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : []
}

/** Words and pairs of words that we set in one font. */
function samplesOf(language: string, weight: Weight): readonly Sample[] {
  const style = styleOf(language, weight)
  const words = textsOf(language).map((text) => text.split(/\s+/).filter((word) => word !== ''))
  const pairs = words.flatMap((list) => list.slice(1).map((word, i) => `${list[i]} ${word}`))
  return [...new Set([...words.flat(), ...pairs])].flatMap((text) => {
    const [line] = typesetter.lines(text, style, Number.POSITIVE_INFINITY)
    const fonts = [...new Set(line?.runs.map(({ font }) => font))]
    const [font] = fonts
    if (!line || !font || fonts.length > 1) return []
    return [{ text, language, direction: style.direction, font, width: line.width }]
  })
}

/** Widths in em by Chromium's own layout, with the same font file. */
async function widthsByChromium(
  page: Page,
  samples: readonly Sample[],
  font: FontFace,
): Promise<readonly number[]> {
  const data = Buffer.from(font.bytes).toString('base64')
  const texts = samples.map(({ text, language, direction }) => ({ text, language, direction }))
  return page.evaluate(
    async ({ data, id, texts, pixels }) => {
      const source = await fetch(`data:font/ttf;base64,${data}`)
      const face = new FontFace(id, await source.arrayBuffer())
      document.fonts.add(await face.load())
      return texts.map(({ text, language, direction }) => {
        const span = document.createElement('span')
        span.lang = language
        span.dir = direction
        span.textContent = text
        span.style.cssText = `position: absolute; white-space: pre; font: ${pixels}px "${id}"; text-rendering: geometricPrecision`
        document.body.replaceChildren(span)
        const range = document.createRange()
        range.selectNodeContents(span)
        return range.getBoundingClientRect().width / pixels
      })
    },
    { data, id: font.id, texts, pixels: PIXELS },
  )
}

/** Compares our shaping with Chromium's own, word by word and in pairs. */
export async function checkAdvances(): Promise<readonly AdvanceCheck[]> {
  const browser = await launch()
  const page = await browser.newPage()
  const checks: AdvanceCheck[] = []
  for (const language of LANGUAGES) {
    const off: (readonly [perMille: number, text: string])[] = []
    const all = [...samplesOf(language, 400), ...samplesOf(language, 700)]
    for (const font of new Set(all.map((sample) => sample.font))) {
      const samples = all.filter((sample) => sample.font === font)
      const theirs = await widthsByChromium(page, samples, font)
      samples.forEach(({ text, width }, i) => {
        off.push([Math.abs(width - (theirs[i] ?? Number.NaN)) * 1000, text])
      })
    }
    const most = worst(off.map(([perMille]) => perMille))
    checks.push({
      language,
      samples: off.length,
      worst: most,
      worstText: off.find(([perMille]) => perMille === most)?.[1] ?? '',
    })
  }
  await browser.close()
  return checks
}
