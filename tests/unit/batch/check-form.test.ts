import { describe, expect, it } from 'vitest'
import type { FormField, Item, StructureNode } from '../../../src/layout/page'
import { readFormName, readRowName, rowName } from '../../../src/model/check-form'
import { boxOf, inside, overlap, solid } from '../../support/boxes'
import { formOf, layoutForm, rowsOfLetter } from '../../support/check-form'

const rows = await rowsOfLetter('uitstap', 'ar')
const laidOut = await layoutForm(rows, 'ar')
const items = laidOut.pages.flatMap((page) => page.items)
const fieldItems = items.filter((item): item is Extract<Item, { kind: 'field' }> => item.kind === 'field')
const fields: readonly FormField[] = fieldItems.map(({ field }) => field)
const named = (name: string) => fields.filter(({ path }) => path.at(-1) === name)

function* nodes(node: StructureNode): Generator<StructureNode> {
  yield node
  for (const child of node.children) yield* nodes(child)
}

describe('a check sheet to fill in', () => {
  it('has for each sentence two boxes and a field with the translation, its slots as they are kept', () => {
    expect(named('goed')).toHaveLength(rows.length)
    expect(named('fout')).toHaveLength(rows.length)
    expect(named('tekst').map((field) => field.kind === 'text' && field.value)).toEqual(
      rows.map(({ translation }) => translation),
    )
    expect(rows.some(({ translation }) => translation.includes('{{datum}}'))).toBe(true)
  })

  it('asks who looked, whether it is their mother tongue, and what else they have to say', () => {
    expect(fields.filter(({ path }) => path.length === 2).map(({ path }) => path[1])).toEqual([
      'initialen',
      'moedertaal',
      'opmerkingen',
    ])
  })

  it('names its fields after language, phrase and Dutch, each once', () => {
    const paths = fields.map(({ path }) => path.join('.'))
    expect(new Set(paths).size).toBe(paths.length)
    expect(fields.every(({ path }) => readFormName(path[0] ?? '')?.language === 'ar')).toBe(true)
    expect(named('tekst').map(({ path }) => readRowName(path[1] ?? '')?.id)).toEqual(rows.map(({ id }) => id))
    expect(rowName('uitstap.titel', 'Uitstap')).toMatch(/^uitstap%2Etitel#[0-9a-f]{8}$/)
  })

  it('says in words what each field asks', () => {
    expect(named('tekst')[1]?.label).toBe('Zin 2: vertaling')
    expect(named('fout')[1]?.label).toBe('Zin 2: fout')
  })

  it('begins Arabic at the right of the field, and what the teacher reads at the left', () => {
    const [first] = fieldItems.filter(({ field }) => field.path.at(-1) === 'tekst')
    const line = first?.field.kind === 'text' ? first.field.lines[0] : undefined
    expect(line && first && line.x + line.line.width * 11).toBeCloseTo((first?.width ?? 0) - 2.83, 1)
    const [by] = named('initialen')
    expect(by?.kind === 'text' && by.style.direction).toBe('ltr')
  })

  it('stays on the paper, and nothing lies on a field', () => {
    for (const page of laidOut.pages) {
      const paper = { left: 0, top: 0, right: page.width, bottom: page.height }
      expect(page.items.map(boxOf).filter((box) => !inside(box, paper))).toEqual([])
      const things = page.items.filter((item) => solid(item) || item.kind === 'field').map(boxOf)
      expect(things.filter((one, i) => things.slice(i + 1).some((two) => overlap(one, two)))).toEqual([])
    }
  })

  it('is read in the order of the page: a sentence, its answers, its field', () => {
    const [item] = [...nodes(laidOut.root)].filter(({ type }) => type === 'LI').slice(1)
    const body = item?.children.find(({ type }) => type === 'LBody')
    expect(body?.children.map(({ type }) => type)).toEqual([
      'Figure',
      'P',
      'P',
      'Form',
      'P',
      'Form',
      'P',
      'Form',
    ])
  })

  it('is a small file, fonts and all', async () => {
    expect((await formOf(rows, 'ar')).length).toBeLessThan(200_000)
  })
})
