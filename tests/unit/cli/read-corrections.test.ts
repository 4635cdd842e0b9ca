import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createEngine } from '../../../src/batch/engine'
import { readCorrections } from '../../../src/cli/read-corrections'
import { writeBackup } from '../../../src/files/backup/write'
import { hash } from '../../../src/model/hash'
import { aCorrection } from '../../support/corrections'
import { sampleOf, world } from '../../support/engine'
import { dutch, translations } from '../templates/content'

const english = translations.find(({ language }) => language.code === 'en')?.phrases ?? {}
const title = 'uitstap.titel'
const better = aCorrection({
  phrase: title,
  dutch: hash(dutch[title] ?? ''),
  old: english[title] ?? '',
  new: 'Your child goes on an outing',
})

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictobrief-corrections-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function written(name: string, content: string | Uint8Array): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, content)
  return file
}
const made = '2026-11-24T09:00:00.000Z'
const whyNot = async (name: string, content: string | Uint8Array) => {
  const read = await readCorrections(await written(name, content))
  return read.ok ? '' : read.why
}

describe('corrections for a letter from a terminal', () => {
  it('come from a file that Pictobrief keeps, and from a plain list', async () => {
    const backup = await writeBackup({ corrections: [better] }, { purpose: 'exchange', made })
    const list = JSON.stringify([better])
    for (const file of [await written('school.zip', backup), await written('lijst.json', list)])
      expect(await readCorrections(file)).toEqual({ ok: true, value: [better] })
  })

  it('are none when a file carries none', async () => {
    const backup = await writeBackup({ letters: [] }, { purpose: 'exchange', made })
    expect(await readCorrections(await written('leeg.zip', backup))).toEqual({ ok: true, value: [] })
  })

  it('stand on the letter, and count as checked', async () => {
    const engine = createEngine({ ...world, corrections: () => [better], rough: () => 'dutch' })
    const { composed } = await engine.edition(await sampleOf('uitstap'), 'en')
    expect(composed.title).toMatchObject({ translation: better.new, state: 'nagekeken' })
    const [what] = composed.sections.flatMap(({ lines }) => lines.flatMap(({ sentences }) => sentences))
    expect(what?.dutch).toBeDefined()
    expect(what?.translation).toBeUndefined()
  })

  it('leave the letter in Dutch when the school refuses what nobody checked', async () => {
    const engine = createEngine({ ...world, corrections: () => [better], rough: () => 'refuse' })
    const { composed } = await engine.edition(await sampleOf('uitstap'), 'en')
    expect(composed.variant).toBe('dutch')
  })

  it('are refused in one sentence that says what to do', async () => {
    const locked = await writeBackup(
      { corrections: [better] },
      { purpose: 'backup', made, passphrase: 'drie gele fietsen', rounds: 1 },
    )
    const backup = await writeBackup({ corrections: [better] }, { purpose: 'backup', made })
    expect(await whyNot('slot.zip', locked)).toContain('zonder wachtwoord')
    expect(await whyNot('half.zip', backup.subarray(0, backup.length - 30))).toContain('beschadigd')
    expect(await whyNot('tekst.json', 'Beste ouders')).toContain('geen bestand van Pictobrief')
    expect(await whyNot('half.json', JSON.stringify([{ ...better, by: '' }]))).toContain('niet heel')
    expect(await whyNot('gif.json', '[{"__proto__":{"by":"x"}}]')).toContain('nooit zet')
    const absent = await readCorrections(join(folder, 'weg.zip'))
    expect(!absent.ok && absent.why).toContain('Klopt de naam?')
  })
})
