import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadLanguageNames } from '../../../../src/catalogue/language-names'
import { readClassFile } from '../../../../src/files/class-list/read'
import type { NamePart } from '../../../../src/model/class-list-import/first-name'
import { type NewChild, noAnswers } from '../../../../src/model/class-list-import/proposal'
import { propose } from '../../../../src/model/class-list-import/propose'

/** What stands in a file of the corpus, as `make.py` knows it. Classes hold pairs of a name and a language of letters. */
interface Expected {
  readonly file: string
  readonly program: string
  readonly problem?: string
  readonly sheets?: readonly string[]
  readonly questions?: Readonly<Record<string, string>>
  readonly answers?: Readonly<Record<string, string>>
  readonly nameQuestion?: true
  readonly part?: NamePart
  readonly classes?: Readonly<Record<string, readonly (readonly [string, string])[]>>
  readonly total?: number
  readonly refused?: Readonly<Record<string, string>>
  readonly dropped?: readonly string[]
  readonly schoolYear?: number
  readonly formulas?: number
  readonly errors?: number
  readonly interpreters?: readonly string[]
  readonly since?: Readonly<Record<string, string>>
  readonly contacts?: Readonly<Record<string, readonly (readonly [string, string])[]>>
}

const folder = new URL('../../../fixtures/class-lists/', import.meta.url)
const bytesOf = (file: string) => new Uint8Array(readFileSync(new URL(file, folder)))
const corpus: readonly Expected[] = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8'))
const knowledge = await loadLanguageNames()

const languagesOf = (children: readonly NewChild[]) => children.map(({ name, reads }) => [name, reads])
const byName = <T>(children: readonly NewChild[], of: (child: NewChild) => T) =>
  Object.fromEntries(children.map((child) => [child.name, of(child)]))

describe('lists as programs write them', () => {
  it.each(corpus)('reads $file ($program)', (expected) => {
    const read = readClassFile(bytesOf(expected.file), expected.file)
    if (expected.problem !== undefined) return expect(read).toEqual({ ok: false, why: expected.problem })
    if (!read.ok) throw new Error(`not read: ${read.why}`)
    if (expected.sheets) expect(read.value.map(({ name }) => name)).toEqual(expected.sheets)
    const [table] = read.value
    if (!table) throw new Error('no table')
    expect([table.errors, table.formulas]).toEqual([expected.errors ?? 0, expected.formulas ?? 0])

    const first = propose(table, noAnswers, knowledge)
    expect(Object.fromEntries(first.questions.map(({ key, why }) => [key, why]))).toMatchObject(
      expected.questions ?? {},
    )
    expect(first.nameQuestion !== undefined).toBe(expected.nameQuestion ?? false)
    const { classes, refused, waiting, columns, schoolYear } = propose(
      table,
      {
        ...noAnswers,
        languages: new Map(Object.entries(expected.answers ?? {})),
        ...(expected.part && { namePart: expected.part }),
      },
      knowledge,
    )
    expect(waiting).toBe(0)
    expect(Object.fromEntries(refused.map(({ row, why }) => [row, why]))).toEqual(expected.refused ?? {})
    const children = classes.flatMap((one) => one.children)
    if (expected.classes)
      expect(Object.fromEntries(classes.map((one) => [one.name, languagesOf(one.children)]))).toEqual(
        expected.classes,
      )
    if (expected.total !== undefined) expect(children).toHaveLength(expected.total)
    const kept = new Set(
      columns.flatMap(({ role, header }) => (role === 'skip' || role === 'private' ? [] : [header])),
    )
    for (const header of expected.dropped ?? []) expect(kept).not.toContain(header)
    if (expected.schoolYear !== undefined) expect(schoolYear).toBe(expected.schoolYear)
    if (expected.interpreters)
      expect(children.filter(({ interpreter }) => interpreter).map(({ name }) => name)).toEqual(
        expected.interpreters,
      )
    if (expected.since) expect(byName(children, ({ since }) => since)).toMatchObject(expected.since)
    if (expected.contacts)
      expect(
        byName(children, ({ contacts }) => contacts.map(({ label, language }) => [label, language])),
      ).toEqual(expected.contacts)
  })

  it('is made of at least thirty files, by at least five programs', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(30)
    expect(new Set(corpus.map(({ program }) => program.split(' ')[0])).size).toBeGreaterThanOrEqual(5)
  })
})
