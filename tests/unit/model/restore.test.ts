import fc from 'fast-check'
import { expect, it } from 'vitest'
import { correctionKey } from '../../../src/model/correction'
import { restorePreview } from '../../../src/model/restore'
import { same } from '../../../src/model/same'
import { withBackup } from '../../../src/model/school'
import { openStore } from '../../../src/store/open'
import { testHost } from '../../support/host'
import { anyOwnWorkspace } from '../../support/workspace'

/** How many of the records are not what they were. */
function changes<T>(before: readonly T[], after: readonly T[], keyOf: (record: T) => string): number {
  const known = new Map(before.map((record) => [keyOf(record), record]))
  return after.filter((record) => !same(record, known.get(keyOf(record)))).length
}
const idOf = ({ id }: { readonly id: string }) => id

it('says beforehand exactly how much the store will change', async () => {
  await fc.assert(
    fc.asyncProperty(anyOwnWorkspace, anyOwnWorkspace, async (here, brought) => {
      const store = await openStore(testHost({ indexedDB: undefined }))
      await store.bringBack(here)
      const before = await store.backup()
      const preview = before.ok && restorePreview(before.value, brought)
      await store.bringBack(brought)
      const after = await store.backup()
      if (!before.ok || !after.ok || !preview) throw new Error('unreadable')
      const come = (part: keyof typeof preview) => preview[part].fresh + preview[part].newer
      for (const part of ['letters', 'packs', 'classes', 'printed'] as const)
        expect(come(part)).toBe(changes<{ id: string }>(before.value[part], after.value[part], idOf))
      expect(come('corrections')).toBe(
        changes(before.value.corrections, after.value.corrections, correctionKey),
      )
      expect(after.value.school).toEqual(withBackup(before.value.school, brought.school))
    }),
    { numRuns: 100 },
  )
})

it('finds nothing to do in what is here already', () => {
  fc.assert(
    fc.property(anyOwnWorkspace, (workspace) => {
      for (const { fresh, newer, older } of Object.values(restorePreview(workspace, workspace)))
        expect([fresh, newer, older]).toEqual([0, 0, 0])
    }),
    { numRuns: 50 },
  )
})
