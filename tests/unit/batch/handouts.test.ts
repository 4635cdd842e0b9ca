import { describe, expect, it } from 'vitest'
import { type HandoutOrder, layoutHandout } from '../../../src/batch/handouts'
import { loadWords } from '../../../src/catalogue/words'
import type { LaidOut, Page, StructureNode } from '../../../src/layout/page'
import { engine } from '../../support/engine'
import { events, everyHandout, goodNews, handouts, note } from '../../support/handouts'
import { colourPicture } from '../../support/pixels'

/** The lines of a page as they are set, joined. */
const textOf = (page: Page | undefined) =>
  (page?.items ?? [])
    .flatMap((item) => (item.kind === 'text' ? item.line.text.slice(item.line.start, item.line.end) : []))
    .join(' ')
const wordsOf = ({ pages }: LaidOut) => pages.map(textOf).join(' ').replace(/\s/g, ' ')
/** To compare what may be broken over lines. */
const withoutSpaces = (text = '') => text.replace(/\s/g, '')

const tilesOf = (page: Page | undefined) =>
  (page?.items ?? []).flatMap((item) =>
    item.kind === 'tile' && item.tile.kind === 'concept' && item.node !== undefined ? item.tile.id : [],
  )
const numbersOf = (page: Page | undefined) => textOf(page).match(/(?<= |^)\d+(?= )/g)

const boxesOf = (page: Page | undefined) => (page?.items ?? []).filter(({ kind }) => kind === 'box').length

const news = (children: readonly string[], languages: readonly string[] = []): HandoutOrder => ({
  kind: 'news',
  cards: ['jas', 'blij'],
  facts: { children, date: '2026-11-24', teacher: 'juf Anke' },
  languages,
})

const nodes = (node: StructureNode): readonly StructureNode[] => [node, ...node.children.flatMap(nodes)]

describe('good-news cards', () => {
  it('fill whole sheets of four, each chosen sentence in turn', async () => {
    const { pages } = await layoutHandout(news([]), engine)
    expect(pages.map(tilesOf)).toEqual([['jas', 'goed', 'jas', 'goed']])
  })

  it('give every child a card of its own', async () => {
    const children = ['Yusuf', 'Amina', 'Sara', 'Mila', 'Ömer']
    const laidOut = await layoutHandout(news(children), engine)
    expect(laidOut.pages).toHaveLength(2)
    for (const child of children) expect(wordsOf(laidOut).split(child)).toHaveLength(2)
  })

  it('say the date in both languages, and the name of a child in its own letters', async () => {
    const words = wordsOf(await layoutHandout(news(['فاطمة'], ['fr']), engine))
    expect(words).toContain('mardi 24 novembre 2026')
    expect(words).toContain('dinsdag 24 november 2026')
    expect(words).toContain('فاطمة')
  })
})

describe('the answer slip', () => {
  it('has its six numbered answers three times, with a box and a tile each', async () => {
    const { pages } = await layoutHandout({ kind: 'answers', letter: '', languages: ['ti'] }, engine)
    const six = handouts.answers.answers.map(({ picture }) => picture)
    expect(pages.map(tilesOf)).toEqual([[...six, ...six, ...six]])
    expect(boxesOf(pages[0])).toBe(18)
  })

  it('says which letter it answers, where the teacher knows', async () => {
    const order = { kind: 'answers', letter: 'uitstap naar de boerderij', languages: [] } as const
    expect(wordsOf(await layoutHandout(order, engine)).match(/uitstap naar de boerderij/g)).toHaveLength(3)
  })
})

describe.each(['looking', 'telling'] as const)('the sheet for parents who are %s', (kind) => {
  it.each(['ar', 'fr', 'ti'])(
    'is one sheet, with a Dutch copy of the same numbers and tiles: %s',
    async (code) => {
      const { pages } = await layoutHandout({ kind, copy: note, languages: [code] }, engine)
      const [parents, teacher] = pages
      expect(pages).toHaveLength(2)
      expect(tilesOf(teacher)).toEqual(tilesOf(parents))
      expect(numbersOf(parents)).toEqual(expect.arrayContaining(numbersOf(teacher) ?? []))
      expect(boxesOf(teacher)).toBe(boxesOf(parents))
      expect(boxesOf(parents)).toBe(handouts[kind].rows.length * handouts[kind].faces.length)
      expect(textOf(teacher)).toContain(note.text)
      expect(textOf(parents)).not.toContain(note.text)
    },
  )
})

describe('every handout', () => {
  it('says each of its sentences in Dutch and in the parents’ language', async () => {
    const [dutch, french] = await Promise.all(['nl', 'fr'].map(loadWords))
    const laidOut = await layoutHandout({ kind: 'explained', cards: events, languages: ['fr'] }, engine)
    const words = withoutSpaces(wordsOf(laidOut))
    const said = handouts.explained.flatMap(({ title, lines }) => [
      title,
      ...lines.map(({ phrase }) => phrase),
    ])
    for (const phrase of said) {
      expect(words).toContain(withoutSpaces(dutch?.phrases[phrase]))
      expect(words).toContain(withoutSpaces(french?.phrases[phrase]))
    }
  })

  it.each(everyHandout('ar').map((order) => [order.kind, order] as const))(
    'says that it is a translation and that the Dutch counts, unless it is Dutch: %s',
    async (_, order) => {
      const translated = wordsOf(await layoutHandout(order, engine))
      const dutch = wordsOf(await layoutHandout({ ...order, languages: [] }, engine))
      expect(translated).toContain('De Nederlandse tekst telt.')
      expect(dutch).not.toContain('De Nederlandse tekst telt.')
    },
  )

  it('has a description for every pictogram that is read aloud', async () => {
    for (const order of everyHandout('uk')) {
      const figures = nodes((await layoutHandout(order, engine)).root).filter(({ type }) => type === 'Figure')
      expect(figures.length).toBeGreaterThan(0)
      expect(figures.filter(({ alt }) => !alt)).toEqual([])
    }
  })

  it('names who made the school’s own pictures on it', async () => {
    const own = { [goodNews[0] ?? '']: { file: '', pixels: colourPicture, credit: 'niet gebruikt' } }
    const jas = { file: 'jas.png', pixels: colourPicture, credit: 'Sclera vzw' }
    const words = wordsOf(await layoutHandout(news([]), engine, { ...own, jas }))
    expect(words).toContain('Sclera vzw')
    expect(words).not.toContain('niet gebruikt')
  })
})
