import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import concepts from '../../pictograms/concepts.json'
import { drawAll, themes } from '../../pictograms/drawings/all'
import labels from '../../pictograms/labels/nl.json'

const ids = concepts.map(({ id }) => id)
const labelOf: Readonly<Record<string, string>> = labels

/** The commands of an outline without its numbers: the same however it is scaled, moved or mirrored. */
const shapeOf = (d: string): string => d.replace(/[^MLCQAZ]/g, '')

const outlinesOf = (donor: string): readonly string[] =>
  Object.values(
    JSON.parse(readFileSync(new URL(`../../pictograms/donors/${donor}.json`, import.meta.url), 'utf8')).icons,
  )

const duplicates = (list: readonly string[]): readonly string[] =>
  list.filter((item, i) => list.indexOf(item) !== i)

/** Every text in a JSON value under one of these keys, however deep. */
const textsUnder = (value: unknown, keys: readonly string[], inside = false): readonly string[] => {
  if (typeof value === 'string') return inside ? [value] : []
  if (Array.isArray(value)) return value.flatMap((item) => textsUnder(item, keys, inside))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => textsUnder(item, keys, keys.includes(key)))
}

describe('the list of concepts', () => {
  it('names exactly the drawn pictures, under their theme', () => {
    const drawn = Object.entries(themes).flatMap(([theme, drawings]) =>
      Object.keys(drawings).map((id) => `${theme}/${id}`),
    )
    expect(concepts.map(({ id, theme }) => `${theme}/${id}`).toSorted()).toEqual(drawn.toSorted())
  })

  it('gives each concept one id, in lower-case words with hyphens', () => {
    expect(duplicates(ids)).toEqual([])
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([])
  })

  it('never sends two concepts the same search word', () => {
    const words = concepts.flatMap(({ word, synonyms }) =>
      [word, ...synonyms].map((text) => text.toLowerCase()),
    )
    expect(duplicates(words)).toEqual([])
  })

  it('has at least three other words for each concept', () => {
    expect(concepts.filter(({ synonyms }) => synonyms.length < 3).map(({ id }) => id)).toEqual([])
  })

  it('has a Dutch key word of one to three words under each tile', () => {
    expect(Object.keys(labels).toSorted()).toEqual(ids.toSorted())
    expect(ids.filter((id) => !/^\S+( \S+){0,2}$/.test(labelOf[id] ?? ''))).toEqual([])
  })

  it('names package, version and licence of every borrowed outline, whose notice lies in LICENTIES', () => {
    const folder = new URL('../../pictograms/', import.meta.url)
    const notices = readdirSync(new URL('LICENTIES/', folder))
    const donors = ['phosphor', 'mdi'].map((name) => {
      expect(notices).toContain(`${name}.txt`)
      return JSON.parse(readFileSync(new URL(`donors/${name}.json`, folder), 'utf8'))
    })
    for (const { id, source, licence } of concepts) {
      if (typeof source === 'string') {
        expect([source, licence], id).toEqual(['own', 'CC0-1.0'])
        continue
      }
      const donor = donors.find((one) => one.package === source.package)
      expect({ version: donor?.version, licence: donor?.licence }, id).toEqual({
        version: source.version,
        licence,
      })
      expect(Object.keys(donor?.icons ?? {}), id).toContain(source.name)
    }
  })

  it('owes its outline to a library exactly where it says so', () => {
    const borrowed = new Set(['phosphor', 'mdi'].flatMap((name) => outlinesOf(name).map(shapeOf)))
    for (const [id, drawing] of drawAll()) {
      const uses = drawing.some(({ d }) => borrowed.has(shapeOf(d)))
      expect(typeof concepts.find((concept) => concept.id === id)?.source === 'object', id).toBe(uses)
    }
  })

  it('has a drawing for every picture that a letter asks for', () => {
    const folder = new URL('../../templates/', import.meta.url)
    const letters = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'index.json')
    const missing = letters.flatMap((file) => {
      const template: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
      return textsUnder(template, ['picture', 'pictures', 'suggest'])
        .filter((id) => !ids.includes(id))
        .map((id) => `${file}: ${id}`)
    })
    expect(missing).toEqual([])
  })
})
