import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBackup } from '../../src/files/backup/read'
import { writeBackup } from '../../src/files/backup/write'
import { carriedOf, workspaceOf } from '../../src/model/carried'
import { carriedFrom } from '../../src/store/gate-workspace'
import { aLetter } from '../support/letters'
import { anyOwnWorkspace } from '../support/workspace'

const made = '2026-11-24T09:00:00.000Z'
const languages: readonly string[] = []

describe('a backup', () => {
  it.each([
    ['without a passphrase', undefined],
    ['with a passphrase', 'drie blauwe fietsen'],
  ])(
    'brings back exactly what was put in, %s',
    async (_, passphrase) => {
      await fc.assert(
        fc.asyncProperty(anyOwnWorkspace, async (workspace) => {
          const options = { purpose: 'backup', made, rounds: 10, ...(passphrase && { passphrase }) } as const
          const file = await writeBackup(carriedOf(workspace, { classes: true }), options)
          const opened = await readBackup(file, passphrase)
          expect(opened).toMatchObject({ ok: true, value: { purpose: 'backup', made } })
          const carried = opened.ok ? carriedFrom(opened.value.parts) : opened
          expect(carried.ok && workspaceOf(carried.value, { languages })).toEqual(workspace)
        }),
        { numRuns: 200 },
      )
    },
    60_000,
  )

  it('is the same file for the same content', async () => {
    await fc.assert(
      fc.asyncProperty(anyOwnWorkspace, async (workspace) => {
        const carried = carriedOf(workspace, { classes: true })
        const [one, other] = await Promise.all([
          writeBackup(carried, { purpose: 'backup', made }),
          writeBackup(carried, { purpose: 'backup', made }),
        ])
        expect(one).toEqual(other)
      }),
      { numRuns: 20 },
    )
  })

  it('has no class lists in it unless that was asked', async () => {
    await fc.assert(
      fc.asyncProperty(anyOwnWorkspace, async (workspace) => {
        const file = await writeBackup(carriedOf(workspace, { classes: false }), { purpose: 'backup', made })
        const opened = await readBackup(file)
        const carried = opened.ok ? carriedFrom(opened.value.parts) : opened
        expect(carried.ok && 'classes' in carried.value).toBe(false)
        expect(carried.ok && workspaceOf(carried.value, { languages })).toEqual({ ...workspace, classes: [] })
      }),
      { numRuns: 30 },
    )
  })

  it('opens again when it holds thousands of letters that are nearly the same', async () => {
    const letters = Array.from({ length: 8_000 }, (_, index) => aLetter({ id: `brief-${index}` }))
    const opened = await readBackup(await writeBackup({ letters }, { purpose: 'backup', made }))
    const carried = opened.ok ? carriedFrom(opened.value.parts) : opened
    expect(carried).toEqual({ ok: true, value: { letters } })
  })

  it('with any byte changed or cut off is refused, or says the same', async () => {
    const [workspace] = fc.sample(anyOwnWorkspace, { numRuns: 1, seed: 7 })
    if (!workspace) throw new Error('no workspace')
    const file = await writeBackup(carriedOf(workspace, { classes: true }), { purpose: 'backup', made })
    const whole = await readBackup(file)
    const damage = fc.tuple(fc.nat({ max: file.length - 1 }), fc.integer({ min: 0, max: 255 }), fc.boolean())
    await fc.assert(
      fc.asyncProperty(damage, async ([at, byte, cut]) => {
        const bad = cut ? file.slice(0, at) : file.with(at, byte)
        const opened = await readBackup(bad)
        if (opened.ok) expect(opened.value.parts).toEqual(whole.ok && whole.value.parts)
      }),
      { numRuns: 300 },
    )
  })
})
