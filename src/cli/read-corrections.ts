import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import type { BackupProblem } from '../files/backup/format'
import { readJson } from '../files/backup/json'
import { isOurs, readBackup } from '../files/backup/read'
import { type Correction, checkWays } from '../model/correction'
import type { Result } from '../model/result'

const reasons: Readonly<Record<BackupProblem, string>> = {
  kind: 'dit is geen bestand van Pictobrief, en ook geen lijst van verbeteringen.',
  large: 'het bestand is te groot.',
  broken: 'het bestand is beschadigd. Bewaar het opnieuw in Pictobrief.',
  newer: 'het bestand is van een nieuwere Pictobrief.',
  locked: 'het bestand is op slot. Bewaar het in Pictobrief zonder wachtwoord.',
  passphrase: 'het wachtwoord klopt niet.',
  unsafe: 'er staat iets in dat Pictobrief daar nooit zet. Vraag het bestand opnieuw.',
  twice: 'een stuk staat er twee keer in.',
  part: 'een deel is niet heel. Bewaar het opnieuw in Pictobrief.',
}

const filled = v.pipe(v.string(), v.minLength(1))
const correctionList: v.GenericSchema<unknown, readonly Correction[]> = v.array(
  v.object({
    language: filled,
    phrase: filled,
    dutch: filled,
    old: v.string(),
    new: filled,
    by: filled,
    on: v.pipe(
      v.string(),
      v.check((text) => !Number.isNaN(Date.parse(text))),
    ),
    how: v.picklist(checkWays),
  }),
)

/** What a file says of corrections, before anyone has looked whether they are whole. */
async function recordsIn(bytes: Uint8Array): Promise<Result<unknown, BackupProblem>> {
  if (!isOurs(bytes)) {
    const list = readJson(bytes)
    return list.ok || list.why === 'unsafe' ? list : { ok: false, why: 'kind' }
  }
  const opened = await readBackup(bytes)
  return opened.ok ? { ok: true, value: opened.value.parts.corrections ?? [] } : opened
}

/**
 * What people found of the translations, from a file that Pictobrief keeps or gives to a colleague, or from a JSON list of
 * such records; else one sentence that says why not.
 */
export async function readCorrections(path: string): Promise<Result<readonly Correction[], string>> {
  const refuse = (why: string) => ({ ok: false, why: `${path}: ${why}` }) as const
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch {
    return refuse('dit bestand kan niet gelezen worden. Klopt de naam?')
  }
  const records = await recordsIn(bytes)
  if (!records.ok) return refuse(reasons[records.why])
  const corrections = v.safeParse(correctionList, records.value)
  return corrections.success ? { ok: true, value: corrections.output } : refuse(reasons.part)
}
