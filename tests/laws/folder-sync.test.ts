import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOf, type SharedRecord } from '../../src/files/folder/record-file'
import { type Device, deviceOn, memoryFolder } from '../support/shared-folder'

const letter = (id: string, words: string): SharedRecord => ({ part: 'letters', id, value: { id, words } })
const wordsOf = ({ value }: SharedRecord): string => String(Reflect.get(Object(value), 'words'))
const allWords = ({ records }: Device) => new Set([...records.values()].map(wordsOf))

type Act =
  | { readonly kind: 'write'; readonly device: number; readonly id: string }
  | { readonly kind: 'sync'; readonly devices: readonly number[] }

const device = fc.nat({ max: 2 })
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), device, id: fc.constantFrom('a', 'b', 'c') }),
  fc.record({ kind: fc.constant('sync' as const), devices: fc.uniqueArray(device, { minLength: 1 }) }),
)

/** Three people write and meet in any order, two of them sometimes at the same moment. */
async function live(acts: readonly Act[]) {
  const folder = memoryFolder()
  const devices = [deviceOn(folder), deviceOn(folder), deviceOn(folder)]
  const written = new Set<string>()
  const replaced = new Set<string>()
  for (const [count, act] of acts.entries()) {
    if (act.kind === 'sync') {
      await Promise.all(act.devices.map((index) => devices[index]?.sync()))
      continue
    }
    const records = devices[act.device]?.records
    const words = `${act.id}, change ${count}`
    const seen = records?.get(`letters/${act.id}`)
    if (seen) replaced.add(wordsOf(seen))
    records?.set(`letters/${act.id}`, letter(act.id, words))
    written.add(words)
  }
  for (let round = 0; round < 6; round += 1) for (const one of devices) await one.sync()
  return { folder, devices, last: [...written].filter((words) => !replaced.has(words)) }
}

describe('people who share a folder', () => {
  it('lose nothing, in whatever order they write and meet', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { maxLength: 14 }), async (acts) => {
        const { devices, last } = await live(acts)
        for (const one of devices) {
          const words = allWords(one)
          expect(last.filter((text) => !words.has(text))).toEqual([])
        }
      }),
      { numRuns: 400 },
    )
  }, 60_000)

  it('end with the same letters, and then write nothing more', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { maxLength: 14 }), async (acts) => {
        const { folder, devices } = await live(acts)
        const [first, ...others] = devices.map(({ records }) => new Map([...records].sort()))
        for (const one of others) expect(one).toEqual(first)
        const before = new Map(folder.files)
        for (const one of devices) expect(await one.sync()).toMatchObject({ read: 0, written: 0 })
        expect(folder.files).toEqual(before)
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  it('keep both when they changed one letter, the one in the folder under its own name', async () => {
    const folder = memoryFolder()
    const [anke, jan] = [deviceOn(folder), deviceOn(folder)]
    anke.records.set('letters/a', letter('a', 'first'))
    await anke.sync()
    await jan.sync()
    anke.records.set('letters/a', letter('a', 'of Anke'))
    jan.records.set('letters/a', letter('a', 'of Jan'))
    await anke.sync()
    const met = await jan.sync()
    expect(met?.copies).toEqual([{ id: 'a', copy: expect.stringMatching(/^a~/) }])
    expect(wordsOf(jan.records.get('letters/a') ?? letter('', ''))).toBe('of Anke')
    await anke.sync()
    for (const one of [anke, jan]) expect(allWords(one)).toEqual(new Set(['of Anke', 'of Jan']))
  })

  it('never take a letter from under the hands of who writes in it', async () => {
    const folder = memoryFolder()
    const [anke, jan] = [deviceOn(folder), deviceOn(folder)]
    anke.records.set('letters/a', letter('a', 'first'))
    await anke.sync()
    await jan.sync()
    anke.records.set('letters/a', letter('a', 'second'))
    await anke.sync()
    await jan.sync(new Set(['letters/a']))
    expect(allWords(jan)).toEqual(new Set(['first']))
    await jan.sync()
    expect(allWords(jan)).toEqual(new Set(['second']))
  })

  it('throw away for themselves only; what is changed again comes back', async () => {
    const folder = memoryFolder()
    const [anke, jan] = [deviceOn(folder), deviceOn(folder)]
    anke.records.set('letters/a', letter('a', 'first'))
    await anke.sync()
    await jan.sync()
    jan.records.delete('letters/a')
    await jan.sync()
    await anke.sync()
    expect([anke.records.size, jan.records.size]).toEqual([1, 0])
    anke.records.set('letters/a', letter('a', 'second'))
    await anke.sync()
    await jan.sync()
    expect(allWords(jan)).toEqual(new Set(['second']))
  })

  it('have a letter from a copy that the cloud drive made when two wrote at once', async () => {
    const folder = memoryFolder()
    const [anke, jan] = [deviceOn(folder), deviceOn(folder)]
    anke.records.set('letters/a', letter('a', 'first'))
    await anke.sync()
    const [name, file] = [...folder.files][0] ?? ['', { text: '', stamp: '' }]
    folder.files.set(name.replace('.json', '-LAPTOP.json'), {
      text: file.text.replaceAll('first', 'lost otherwise'),
      stamp: 'x',
    })
    await jan.sync()
    await anke.sync()
    for (const one of [anke, jan]) expect(allWords(one)).toEqual(new Set(['first', 'lost otherwise']))
  })

  it('put their opinions together, and choose between facts themselves', async () => {
    const folder = memoryFolder()
    const [anke, jan] = [deviceOn(folder), deviceOn(folder)]
    const opinions = (value: readonly string[]): SharedRecord => ({ part: 'corrections', id: 'ar', value })
    const fact = (value: string): SharedRecord => ({ part: 'facts', id: 'telefoon', value })
    for (const record of [opinions(['een']), fact('09 1')]) anke.records.set(keyOf(record), record)
    for (const record of [opinions(['twee']), fact('09 2')]) jan.records.set(keyOf(record), record)
    for (let round = 0; round < 3; round += 1) for (const one of [anke, jan]) await one.sync()
    for (const one of [anke, jan]) expect(one.records.get('corrections/ar')?.value).toEqual(['een', 'twee'])
    expect(anke.records.get('facts/telefoon')?.value).toBe('09 1')
    expect(jan.records.get('facts/telefoon')?.value).toBe('09 2')
    expect(jan.clashes()).toMatchObject([{ here: { value: '09 2' }, there: { value: '09 1' } }])
  })

  it('are not stopped by files that are no records, and leave them as they are', async () => {
    const folder = memoryFolder()
    const bad = ['', '{', '{"kind":"pictobrief-record","version":9}', '[]', 'x'.repeat(1_000)]
    bad.forEach((text, index) => {
      folder.files.set(`brief-${index}.json`, { text, stamp: 'x' })
    })
    const anke = deviceOn(folder)
    anke.records.set('letters/a', letter('a', 'first'))
    expect(await anke.sync()).toMatchObject({ written: 1, read: 0, unreadable: { length: bad.length } })
    expect([...folder.files.values()].filter(({ stamp }) => stamp === 'x')).toHaveLength(bad.length)
  })
})
