import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { schemaOf } from '../../../src/store/database'
import { type Migration, migrations } from '../../../src/store/migrations'
import { openStore } from '../../../src/store/open'
import type { Store } from '../../../src/store/store'
import { testHost } from '../../support/host'
import { aLetter } from '../../support/letters'
import { putRaw, type Records, readRaw } from '../../support/raw-database'

const folder = new URL('fixtures/', import.meta.url)
const fixture = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
const rowOf = (letter = aLetter()) => ({ id: letter.id, letter, first: 0, at: 0, last: 0 })

/** Everything that a store gives, as a screen would ask for it. */
async function contentOf({ letters, school, settings, aside }: Store) {
  const list = await letters.list()
  const ids = list.ok ? list.value.map(({ id }) => id) : []
  const answers = await Promise.all([
    Promise.all(ids.map(async (id) => value(await letters.load(id)))),
    letters.versions('a').then(value),
    letters.trash().then(value),
    school.load().then(value),
    settings.load().then(value),
    aside().then(value),
  ])
  const [loaded, versions, trash, ...rest] = answers
  return { letters: loaded, versions, trash, school: rest[0], settings: rest[1], aside: rest[2] }
}
const value = (result: { readonly ok: boolean; readonly value?: unknown }) => result.value

describe('a database that an earlier version of the app has left', () => {
  const schema = schemaOf(migrations)
  const schemas = Array.from({ length: schema }, (_, index) => index + 1)

  it('has a fixture for every schema that was ever released', () => {
    const fixtures = readdirSync(folder).filter((name) => name.startsWith('schema-'))
    expect(fixtures.sort()).toEqual(schemas.map((number) => `schema-${number}.json`))
  })

  it.each(schemas)('opens with the same content from schema %i', async (number) => {
    const host = testHost()
    await putRaw(host, fixture(`schema-${number}.json`) as Records, number)
    const store = await openStore(host)
    expect(await contentOf(store)).toEqual(fixture('expected.json'))
    store.close()
    const { schema: left, records } = await readRaw(host)
    expect([left, records['meta']]).toEqual([schema, [{ key: 'schema', value: schema }]])
  })
})

describe('what people found of translations', () => {
  it('is kept since schema 2', async () => {
    const host = testHost()
    await putRaw(host, fixture('schema-2.json') as Records, 2)
    const store = await openStore(host)
    expect(await store.corrections.list()).toMatchObject({ value: [{ phrase: 'kop.wat', by: 'AB' }] })
    store.close()
  })
  it('lies beside class lists, packs and the account of prints since schema 3', async () => {
    const host = testHost()
    await putRaw(host, fixture('schema-3.json') as Records, 3)
    const store = await openStore(host)
    expect(await store.classes.list()).toMatchObject({
      value: [{ name: '3A', children: [{ name: 'Amina' }] }],
    })
    expect(await store.packs.list()).toMatchObject({ value: [{ name: 'Nieuw gezin' }] })
    expect(await store.printed.list()).toMatchObject({ value: [{ language: 'ar', families: 5 }] })
    store.close()
  })
  it('is nothing in a database of before that', async () => {
    const host = testHost()
    await putRaw(host, fixture('schema-1.json') as Records, 1)
    const store = await openStore(host)
    expect(await store.corrections.list()).toEqual({ ok: true, value: [] })
    store.close()
  })
})

/** Two migrations as a later version could bring them: places in capitals, then a letter that is never a sample. */
const invented: readonly Migration[] = [
  ...migrations,
  {
    tables: {
      letters: (record) => {
        const row = record as ReturnType<typeof rowOf>
        const waar = String(row.letter.values['waar']).toUpperCase()
        return { ...row, letter: { ...row.letter, values: { waar } } }
      },
    },
  },
  {
    tables: {
      letters: (record) => {
        const row = record as ReturnType<typeof rowOf>
        return { ...row, letter: { ...row.letter, sample: false } }
      },
    },
  },
]

describe('a migration', () => {
  it('turns every record of its tables into the next schema, one after the other', async () => {
    const host = testHost()
    await putRaw(host, { letters: [rowOf(), rowOf(aLetter({ id: 'b' }))] }, 1)
    const store = await openStore({ ...host, migrations: invented })
    const list = await store.letters.list()
    expect(list.ok && list.value).toMatchObject([
      { values: { waar: 'PLOPSALAND' }, sample: false },
      { values: { waar: 'PLOPSALAND' }, sample: false },
    ])
    store.close()
    expect((await readRaw(host)).schema).toBe(schemaOf(invented))
  })

  it('begins where the database stands', async () => {
    const host = testHost()
    await putRaw(host, { letters: [rowOf()] }, schemaOf(invented) - 1)
    const store = await openStore({ ...host, migrations: invented })
    expect(await store.letters.list()).toMatchObject({
      value: [{ values: { waar: 'Plopsaland' }, sample: false }],
    })
    store.close()
  })

  it('sets a record aside that it cannot read, and carries on', async () => {
    const host = testHost()
    await putRaw(host, { letters: [{ id: 'stuk' }, rowOf()] }, 1)
    const store = await openStore({ ...host, migrations: invented })
    expect(await store.letters.list()).toMatchObject({ value: [{ id: 'uitstap-1' }] })
    expect(await store.aside()).toMatchObject({ value: [{ table: 'letters', record: { id: 'stuk' } }] })
    store.close()
  })

  it('leaves the old data as it was when it is stopped halfway, and succeeds later', async () => {
    const host = testHost()
    const before: Records = {
      letters: [rowOf(aLetter({ id: 'a' })), rowOf(aLetter({ id: 'b' }))],
      meta: [{ key: 'schema', value: 1 }],
    }
    await putRaw(host, before, 1)
    const { IDBObjectStore } = await import('fake-indexeddb')
    const put = IDBObjectStore.prototype.put
    let puts = 0
    const stop = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      row,
    ) {
      puts += 1
      if (puts === 2) this.transaction.abort() // as if the power went
      return put.call(this, row)
    })
    const stopped = await openStore({ ...host, migrations: invented })
    expect([stopped.kind, stopped.because]).toEqual(['memory', 'failed'])
    stop.mockRestore()
    const untouched = await readRaw(host)
    expect([untouched.schema, untouched.records]).toMatchObject([1, before])

    const later = await openStore({ ...host, migrations: invented })
    expect(await later.letters.list()).toMatchObject({ value: [{ sample: false }, { sample: false }] })
    later.close()
  })
})
