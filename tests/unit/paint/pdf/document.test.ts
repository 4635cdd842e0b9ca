import { PDFRawStream } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import type { Item, LaidOut } from '../../../../src/layout/page'
import { paintPdf } from '../../../../src/paint/pdf/document'
import type { TextLine } from '../../../../src/text/types'
import { checkPdf } from '../../../conformance/check'
import { openPdf } from '../../../conformance/reader/file'
import {
  bytesOf,
  dictAt,
  keysOf,
  latin1,
  listAt,
  nameAt,
  numbersAt,
  textAt,
} from '../../../conformance/reader/objects'
import { attributeOf } from '../../../conformance/reader/structure'
import { sampleOptions, samplePage } from '../../../conformance/sample'
import { shippedTypesetter, styleOf } from '../../../support/faces'

const typesetter = shippedTypesetter()
const line = (text: string, language = 'nl'): TextLine => {
  const [first] = typesetter.lines(text, styleOf(language), 1000)
  if (!first) throw new Error('no line')
  return first
}

const text = (words: string, node?: number, baseline = 100): Item => ({
  kind: 'text',
  x: 50,
  baseline,
  size: 12,
  line: line(words),
  ink: 'ink',
  ...(node !== undefined && { node }),
})
const tile = (id: string, node = 1): Item => ({
  kind: 'tile',
  x: 10,
  y: 20,
  size: 30,
  tile: { kind: 'concept', id },
  node,
})

/** A page with two paragraphs, 1 and 2, and whatever items. */
const page = (items: readonly Item[]): LaidOut => ({
  pages: [{ width: 200, height: 300, items }],
  root: {
    id: 0,
    type: 'Document',
    children: [
      { id: 1, type: 'P', language: 'nl', children: [] },
      { id: 2, type: 'P', language: 'nl', children: [] },
    ],
  },
  title: 'Proef',
  language: 'nl',
  direction: 'ltr',
  languages: ['nl'],
})

const painted = (items: readonly Item[], options = sampleOptions) => openPdf(paintPdf([page(items)], options))
const contentOf = async (items: readonly Item[], options = sampleOptions) => {
  const file = await painted(items, options)
  const [first] = file.pages
  const streams = listAt(first?.dict, 'Contents')
  return streams.map((stream) => (stream instanceof PDFRawStream ? latin1(bytesOf(stream)) : '')).join('\n')
}

describe('a file', () => {
  it('has the same bytes for the same pages and moment', () => {
    expect(paintPdf([samplePage()], sampleOptions)).toEqual(paintPdf([samplePage()], sampleOptions))
  })

  it('has another identifier at another moment', async () => {
    const idAt = async (created: string) =>
      (await openPdf(paintPdf([samplePage()], { ...sampleOptions, created }))).raw.trailer.match(
        /ID\[.*\]/,
      )?.[0]
    expect(await idAt('2026-09-01T00:00:00Z')).not.toBe(await idAt('2026-09-01T00:00:01Z'))
  })

  it('says in universal time when it was made', async () => {
    const { info } = await openPdf(
      paintPdf([samplePage()], { ...sampleOptions, created: '2026-09-01T08:30:00.5+02:00' }),
    )
    expect(textAt(info, 'CreationDate')).toBe('D:20260901063000Z')
  })

  it('keeps a title that looks like markup', async () => {
    const title = 'a < b & "c" ]]> \\ (d) \u2066حليب\u2069 😀'
    const pdf = paintPdf([samplePage()], { ...sampleOptions, title })
    expect(textAt((await openPdf(pdf)).info, 'Title')).toBe('a < b & "c" ]]> \\ (d) حليب 😀')
    expect(await checkPdf(pdf)).toEqual([])
  })

  it('is refused when an item belongs to no node', () => {
    expect(() => paintPdf([page([text('verloren', 99)])], sampleOptions)).toThrow(RangeError)
  })
})

describe('content', () => {
  it('keeps the order of the items, tiles before all else', async () => {
    const { pages, structure } = await painted([text('een', 2), tile('x'), text('twee', 2), tile('y')])
    expect(pages[0]?.opened.map(({ mark }) => mark.id)).toEqual([0, 1])
    expect(structure?.elements.map(({ marks }) => marks.map(({ id }) => id))).toEqual([[], [0], [1]])
  })

  it('is one sequence for items of one node that follow each other', async () => {
    const { pages, structure } = await painted([
      text('een', 1),
      text('twee', 1),
      text('drie', 2),
      text('vier', 1),
    ])
    expect(pages[0]?.opened).toHaveLength(3)
    expect(structure?.elements.map(({ marks }) => marks.map(({ id }) => id))).toEqual([[], [0, 2], [1]])
  })

  it('is decoration when it has no node', async () => {
    const rule: Item = { kind: 'rule', x1: 0, y1: 0, x2: 9, y2: 0, width: 1, ink: 'ink' }
    const { pages } = await painted([rule, text('boven', undefined, 20), text('onder', undefined, 280)])
    expect(pages[0]?.opened.map(({ mark }) => [...(mark.properties ?? [])])).toEqual([
      [['Type', '/Layout']],
      [
        ['Type', '/Pagination'],
        ['Subtype', '/Header'],
      ],
      [
        ['Type', '/Pagination'],
        ['Subtype', '/Footer'],
      ],
    ])
  })

  it('turns y around', async () => {
    expect(await contentOf([text('x', 1, 100)])).toContain('1 0 0 1 50 200 Tm')
  })

  it('ends a broken line with the space that was broken at', async () => {
    const [first] = typesetter.lines('eerste tweede', styleOf('nl'), 5)
    if (!first) throw new Error('no line')
    const { pages } = await painted([
      { kind: 'text', x: 0, baseline: 50, size: 10, line: first, ink: 'ink', node: 1 },
    ])
    expect(pages[0]?.shown.map(({ text }) => text?.codes.length)).toEqual([6, 1])
  })

  it('says which strings are to be read backwards', async () => {
    const { pages } = await painted([
      {
        kind: 'text',
        x: 0,
        baseline: 50,
        size: 10,
        line: line('نعم \u20660470\u2069', 'ar'),
        ink: 'ink',
        node: 1,
      },
    ])
    expect(pages[0]?.shown.map(({ marks }) => marks.map(({ tag }) => tag))).toEqual([
      ['P', 'ReversedChars'],
      ['P'],
    ])
  })

  it('draws dots with round ends and dashes with flat ones', async () => {
    const rule = (dash: readonly number[]): Item => ({
      kind: 'rule',
      x1: 0,
      y1: 0,
      x2: 9,
      y2: 0,
      width: 1,
      dash,
      ink: 'ink',
    })
    expect(await contentOf([rule([0, 3])])).toMatch(/1 J\n\[0 3\] 0 d/)
    expect(await contentOf([rule([4, 3])])).toMatch(/0 J\n\[4 3\] 0 d/)
  })

  it('prints a glyph 0 as a box, and does not show it as text', async () => {
    const good = line('a')
    const [run] = good.runs
    const [glyph] = run?.glyphs ?? []
    if (!run || !glyph) throw new Error('no glyph')
    const missing: TextLine = { ...good, runs: [{ ...run, glyphs: [{ ...glyph, glyph: 0 }] }] }
    const pdf = paintPdf(
      [page([{ kind: 'text', x: 0, baseline: 50, size: 10, line: missing, ink: 'ink', node: 1 }])],
      sampleOptions,
    )
    const ids = (await checkPdf(pdf)).map(({ id }) => id)
    expect(ids).toEqual([])
  })
})

describe('tiles', () => {
  const onTwoPages = [page([tile('a'), tile('a')]), page([tile('a'), tile('b')])] as const

  it('stand in the content of a letter of its own, with their corner at the top left', async () => {
    const content = await contentOf([tile('a')])
    expect(content).toContain('q 0.03 0 0 -0.03 10 280 cm 1 j\n')
    expect(content).not.toContain(' Do')
  })

  it('are stored once for many letters, however often they are drawn', async () => {
    const { pages } = await openPdf(paintPdf(onTwoPages, sampleOptions))
    const forms = pages.flatMap((one) => one.forms)
    expect(forms).toHaveLength(4)
    expect(new Set(forms.map(({ ref }) => ref)).size).toBe(2)
  })

  it('are clipped only where a shape reaches beyond the ground', async () => {
    const clips = async (d: string, stroke?: number) => {
      const layer = { d, role: 'cut', ...(stroke !== undefined && { stroke }) } as const
      const content = await contentOf([tile('a')], { ...sampleOptions, drawing: () => [layer] })
      return / W /.test(content)
    }
    expect(await clips('M20 20L80 20L80 96Z')).toBe(false)
    expect(await clips('M20 20L80 20L80 96Z', 8)).toBe(true)
    expect(await clips('M3 3L80 20L80 96Z')).toBe(true)
    expect(await clips('M20 20L80 20L80 101Z')).toBe(true)
  })
})

describe('the structure', () => {
  it('has the order of the tree, whatever the order of the content', async () => {
    const { structure } = await painted([text('onder', 2), text('boven', 1)])
    expect(structure?.elements.map(({ marks }) => marks.map(({ id }) => id))).toEqual([[], [1], [0]])
  })

  it('says the words of right-to-left text, and what pictures show', async () => {
    const { structure } = await openPdf(paintPdf([samplePage()], sampleOptions))
    const of = (type: string) => structure?.elements.find((element) => element.type === type)?.dict
    expect(textAt(of('H1'), 'ActualText')).toContain('0470')
    expect(textAt(of('H1'), 'Lang')).toBe('ar')
    expect(textAt(of('Figure'), 'Alt')).toBe('ring')
  })

  it('says where a figure stands', async () => {
    const laidOut = page([tile('a', 1)])
    const figure: LaidOut = {
      ...laidOut,
      root: { ...laidOut.root, children: [{ id: 1, type: 'Figure', alt: 'a', children: [] }] },
    }
    const { structure } = await openPdf(paintPdf([figure], sampleOptions))
    const [element] = structure?.elements.filter(({ type }) => type === 'Figure') ?? []
    expect(element && attributeOf(element, 'Layout', 'BBox')?.toString()).toBe('[ 10 250 40 280 ]')
  })

  it('says that a box on paper is a box to tick', async () => {
    const { structure } = await openPdf(paintPdf([samplePage()], sampleOptions))
    const [form] = structure?.elements.filter(({ type }) => type === 'Form') ?? []
    expect(form && attributeOf(form, 'PrintField', 'Role')?.toString()).toBe('/cb')
  })

  it('lets a node go on on the next page', async () => {
    const both: LaidOut = {
      ...page([]),
      pages: [text('een', 1), text('twee', 1)].map((item) => ({ width: 200, height: 300, items: [item] })),
    }
    const pdf = paintPdf([both], sampleOptions)
    const { structure, pages } = await openPdf(pdf)
    expect(structure?.elements[1]?.marks.map(({ page }) => page)).toEqual(pages.map(({ ref }) => ref))
    expect(await checkPdf(pdf)).toEqual([])
  })
})

describe('several letters in one file', () => {
  const one = paintPdf([samplePage()], sampleOptions)
  const merged = paintPdf([samplePage(), samplePage(), samplePage()], sampleOptions)

  it('are sections with a title and a language of their own', async () => {
    const { structure } = await openPdf(merged)
    const sections = structure?.roots[0]?.children ?? []
    expect(sections.map(({ type, dict }) => [type, textAt(dict, 'T'), textAt(dict, 'Lang')])).toEqual(
      [1, 2, 3].map(() => ['Sect', 'Voorbeeld: a < b & c', 'nl']),
    )
  })

  it('share their fonts and tiles', async () => {
    const { pages } = await openPdf(merged)
    const fonts = pages.map(({ dict }) => dictAt(dictAt(dict, 'Resources'), 'Font')?.toString())
    expect(new Set(fonts).size).toBe(1)
    expect(merged.length).toBeLessThan(1.5 * one.length)
  })

  it('have pages of their own', async () => {
    const { pages } = await openPdf(merged)
    expect(pages.map(({ dict }) => numbersAt(dict, 'MediaBox'))).toEqual(
      [1, 2, 3].map(() => [0, 0, 595.28, 841.89]),
    )
    expect(pages.map(({ dict }) => nameAt(dict, 'Tabs'))).toEqual(['S', 'S', 'S'])
    expect(pages.every(({ dict }) => keysOf(dict).includes('Resources'))).toBe(true)
  })
})
