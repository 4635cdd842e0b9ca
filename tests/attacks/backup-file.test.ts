import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readBackup } from '../../src/files/backup/read'
import { sha256 } from '../../src/files/backup/sha256'
import { writeBackup } from '../../src/files/backup/write'
import type { Carried } from '../../src/model/carried'
import { carriedFrom } from '../../src/store/gate-workspace'
import { aLetter } from '../support/letters'
import { greyPicture } from '../support/pixels'

const made = '2026-11-24T09:00:00.000Z'
const encode = (text: string) => new TextEncoder().encode(text)
const good = (carried: Carried = { letters: [aLetter()] }, passphrase?: string) =>
  writeBackup(carried, { purpose: 'backup', made, rounds: 10, ...(passphrase && { passphrase }) })

interface Forged {
  readonly manifest?: object
  /** Entries that the manifest tells of, with their own checksums. */
  readonly parts?: Readonly<Record<string, string>>
  /** Entries that it does not tell of. */
  readonly more?: Readonly<Record<string, string>>
}

/** A file whose outside is right, with whatever inside: what someone who read `docs/bestand.md` can make. */
async function forged({ manifest, parts = {}, more = {} }: Forged): Promise<Uint8Array> {
  const told = await Promise.all(
    Object.entries(parts).map(async ([name, text]) => {
      const bytes = encode(text)
      return { name, count: 1, bytes: bytes.length, sha256: await sha256(bytes) }
    }),
  )
  const head = { kind: 'pictobrief', version: 1, purpose: 'backup', made, parts: told, ...manifest }
  const entries = { 'pictobrief.json': JSON.stringify(head), ...parts, ...more }
  return zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, encode(text)])))
}

const letters = (...records: readonly object[]) => ({ 'brieven.json': JSON.stringify(records) })

/** Why a file is refused, by the reader or by the gate; `opened` when it is not. */
async function fateOf(file: Uint8Array, passphrase?: string): Promise<string> {
  const opened = await readBackup(file, passphrase)
  if (!opened.ok) return opened.why
  const carried = carriedFrom(opened.value.parts)
  return carried.ok ? 'opened' : carried.why
}

describe('a hostile or damaged backup is refused, and says why', () => {
  it('opens when nothing is wrong with it, so that the refusals below mean something', async () => {
    expect(await fateOf(await good())).toBe('opened')
    expect(await fateOf(await forged({ parts: letters(aLetter()) }))).toBe('opened')
  })

  it.each([
    ['an empty file', new Uint8Array()],
    ['a picture', encode('\u0089PNG\r\n')],
    ['a page', encode('<!doctype html><title>brieven</title>')],
    ['a zip of something else', zipSync({ 'word/document.xml': encode('<w/>') })],
    ['a zip without a manifest', zipSync({ 'brieven.json': encode('[]') })],
    ['a manifest of another program', zipSync({ 'pictobrief.json': encode('{"kind":"sheet"}') })],
  ])('%s is not ours', async (_, file) => {
    expect(await fateOf(file)).toBe('kind')
  })

  it('of a newer version is refused as newer', async () => {
    expect(await fateOf(await forged({ manifest: { version: 2, secrets: [] } }))).toBe('newer')
  })

  it('cut in half, at any of twenty places, was ours and is broken', async () => {
    const file = await good()
    for (let part = 1; part < 20; part += 1) {
      const cut = file.slice(0, Math.max(60, Math.floor((file.length * part) / 20)))
      expect(await fateOf(cut)).toBe('broken')
    }
  })

  it('with other content than its checksum says is broken', async () => {
    const file = await forged({ parts: letters(aLetter()), more: {} })
    const other = await forged({ parts: letters(aLetter({ values: { waar: 'Zoo' } })) })
    const manifest = JSON.parse(JSON.stringify((await readBackup(file)).ok))
    expect(manifest).toBe(true)
    const mixed = await forged({
      manifest: {
        parts: [{ name: 'brieven.json', count: 1, bytes: 2, sha256: await sha256(encode('{}')) }],
      },
      more: letters(aLetter()),
    })
    expect([await fateOf(mixed), await fateOf(other)]).toEqual(['broken', 'opened'])
  })

  it('with a part missing is broken, and with a part too many is unsafe', async () => {
    const manifest = { parts: [{ name: 'brieven.json', count: 1, bytes: 2, sha256: '0'.repeat(64) }] }
    expect(await fateOf(await forged({ manifest }))).toBe('broken')
    expect(await fateOf(await forged({ parts: letters(), more: { 'extra.js': 'alert(1)' } }))).toBe('unsafe')
  })

  it('that unpacks to far more than it is, is unsafe', async () => {
    const manifest = JSON.stringify({ kind: 'pictobrief', version: 1, purpose: 'backup', made, parts: [] })
    const bomb = zipSync({ 'pictobrief.json': encode(manifest), 'brieven.json': new Uint8Array(60_000_000) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await fateOf(bomb)).toBe('unsafe')
  })

  it('whose entries climb out of a folder is unsafe', async () => {
    expect(await fateOf(await forged({ parts: { '../brieven.json': '[]' } }))).toBe('unsafe')
  })

  it('with __proto__ anywhere in it is unsafe, and changes no object', async () => {
    const text = '[{"id":"a","__proto__":{"owned":true},"values":{}}]'
    expect(await fateOf(await forged({ parts: { 'brieven.json': text } }))).toBe('unsafe')
    const escaped = '{"school":{"\\u005f_proto__":{"owned":true}}}'
    expect(await fateOf(await forged({ parts: { 'school.json': escaped } }))).toBe('unsafe')
    expect(Reflect.get({}, 'owned')).toBeUndefined()
  })

  it('that is ten thousand brackets deep is unsafe', async () => {
    const deep = '['.repeat(10_000) + ']'.repeat(10_000)
    expect(await fateOf(await forged({ parts: { 'brieven.json': deep } }))).toBe('unsafe')
  })

  it.each(['../../etc', 'a/b', 'a\\b', '..', 'a\u202eb', 'a\u0000b', '\ud800', 'x'.repeat(300)])(
    'with the id %j is unsafe',
    async (id) => {
      expect(await fateOf(await forged({ parts: letters(aLetter({ id })) }))).toBe('unsafe')
      const pack = {
        id: 'p',
        name: 'W',
        changed: made,
        parts: [{ id, moment: 'start', content: { kind: 'talk' } }],
      }
      expect(await fateOf(await forged({ parts: { 'pakketten.json': JSON.stringify([pack]) } }))).toBe(
        'unsafe',
      )
    },
  )

  it('with two letters of one id is refused: nobody can know which is right', async () => {
    expect(await fateOf(await forged({ parts: letters(aLetter(), aLetter({ revision: 3 })) }))).toBe('twice')
  })

  it('with one record that is not whole is refused as a whole', async () => {
    const broken = { ...aLetter({ id: 'b' }), values: 7 }
    expect(await fateOf(await forged({ parts: letters(aLetter(), broken) }))).toBe('part')
    expect(await fateOf(await forged({ parts: { 'brieven.json': '{"length":2}' } }))).toBe('part')
    expect(await fateOf(await forged({ parts: { 'school.json': '{"school":{},"class":[]}' } }))).toBe('part')
  })

  it('with a picture that is none of ours, or that is not there, is refused', async () => {
    const told = [{ concept: 'bus', file: 'bus.png', credit: '', picture: 'pictos/1.png' }]
    const parts = { 'pictos.json': JSON.stringify(told) }
    expect(await fateOf(await forged({ parts }))).toBe('part')
    expect(
      await fateOf(await forged({ parts: { ...parts, 'pictos/1.png': '<svg onload="alert(1)"/>' } })),
    ).toBe('part')
    const pictures = { bus: { file: 'bus.png', credit: '', pixels: greyPicture } }
    expect(await fateOf(await good({ pictures }))).toBe('opened')
  })
})

describe('a backup with a passphrase', () => {
  it('says nothing without it, and nothing with another', async () => {
    const file = await good(undefined, 'drie blauwe fietsen')
    expect(await fateOf(file)).toBe('locked')
    expect(await fateOf(file, 'drie blauwe fietse')).toBe('passphrase')
    expect(await fateOf(file, 'drie blauwe fietsen')).toBe('opened')
    expect(new TextDecoder().decode(file)).not.toContain('Plopsaland')
  })

  it('opens with the same words typed on another system', async () => {
    expect(await fateOf(await good(undefined, 'caf\u00e9'), 'cafe\u0301')).toBe('opened')
  })

  it('that is damaged is broken, not a wrong passphrase', async () => {
    const file = await good(undefined, 'fiets')
    const at = file.length - 200
    expect(await fateOf(file.with(at, (file[at] ?? 0) ^ 1), 'fiets')).toBe('broken')
  })

  it('that would keep the computer busy for days is refused before any work', async () => {
    const lock = {
      cipher: 'AES-256-GCM',
      key: 'PBKDF2-HMAC-SHA-256',
      rounds: 2 ** 40,
      salt: 'AAAA',
      iv: 'AAAA',
    }
    const file = await forged({ manifest: { lock }, parts: { 'versleuteld.bin': 'x' } })
    expect(await fateOf(file, 'fiets')).toBe('broken')
  })

  it('within another one is unsafe', async () => {
    const { lockBytes } = await import('../../src/files/backup/lock')
    const { lock, bytes } = await lockBytes(await good(undefined, 'fiets'), 'fiets', 10)
    const part = { name: 'versleuteld.bin', count: 1, bytes: bytes.length, sha256: await sha256(bytes) }
    const head = { kind: 'pictobrief', version: 1, purpose: 'backup', made, lock, parts: [part] }
    const file = zipSync({ 'pictobrief.json': encode(JSON.stringify(head)), 'versleuteld.bin': bytes })
    expect(await fateOf(file, 'fiets')).toBe('unsafe')
  })
})
