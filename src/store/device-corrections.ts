import { type Correction, personOf } from '../model/correction'
import { type CorrectionChange, mergeCorrections } from '../model/merge-corrections'
import type { Access } from './access'
import { setAside } from './aside'
import { correctionRow, isCorrectionRow } from './rows'
import type { CorrectionShelf } from './store'

export interface DeviceCorrections extends CorrectionShelf {
  /** Puts those of a backup with these, within a transaction that writes. */
  readonly bringBack: (corrections: readonly Correction[]) => Promise<void>
  /** Puts and takes away, within a transaction that writes. */
  readonly apply: (change: CorrectionChange) => Promise<void>
}

const keyOf = ({ language, phrase, by }: Correction) => [language, phrase, personOf(by)] as const

/** What people found of translations, in the database of this device. */
export function deviceCorrections(access: Access): DeviceCorrections {
  const { corrections } = access.tables
  const apply = async ({ put, remove }: CorrectionChange) => {
    await corrections.bulkDelete(remove.map(keyOf))
    await corrections.bulkPut(put.map(correctionRow))
  }
  return {
    apply,
    list: async () => {
      const found = await access.read(() => corrections.toArray())
      if (!found.ok) return found
      const broken = found.value.filter((row) => !isCorrectionRow(row))
      await setAside(access, corrections, broken)
      return { ok: true, value: found.value.filter(isCorrectionRow).map(({ value }) => value) }
    },
    change: (change) => access.write(() => apply(change), { kind: 'corrections' }),
    bringBack: async (brought) => {
      const present = (await corrections.toArray()).filter(isCorrectionRow).map(({ value }) => value)
      await corrections.bulkPut(mergeCorrections(present, brought).map(correctionRow))
    },
  }
}
