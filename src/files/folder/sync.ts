import { beforeOf, copyId, syncStep } from '../../model/folder-sync'
import type { Folder } from './folder'
import { type FiledRecord, type FolderContent, type FolderMemory, readFolder } from './read-folder'
import { fileOf, keyOf, printOf, type SharedPart, type SharedRecord, writeRecordFile } from './record-file'

/** Fingerprints by key, as they were when this device and the folder last agreed. */
export type Known = Readonly<Record<string, string>>

/** A fact of the school that was changed on two sides: somebody has to choose. */
export interface FactClash {
  readonly key: string
  readonly here: SharedRecord
  readonly there: SharedRecord
  /** The fingerprint of the one in the folder. */
  readonly print: string
}

export interface SyncResult {
  readonly known: Known
  /** Records that are kept beside each other now, as their ids. */
  readonly copies: readonly { readonly id: string; readonly copy: string }[]
  readonly clashes: readonly FactClash[]
  readonly unreadable: readonly string[]
  readonly read: number
  readonly written: number
}

export interface SyncParts {
  readonly folder: Folder
  readonly memory: FolderMemory
  readonly known: Known
  /** What is on this device. */
  readonly here: readonly SharedRecord[]
  /** Keys of records that somebody is writing in now: nothing comes in their place. */
  readonly busy: ReadonlySet<string>
  readonly isWhole: (record: SharedRecord) => boolean
  /** Both sides of a record whose parts never clash, such as what people found of translations. */
  readonly merged: (here: SharedRecord, there: SharedRecord) => SharedRecord
  /** The same record under another id. */
  readonly withId: (record: SharedRecord, id: string) => SharedRecord
  /** Puts records on this device, all or nothing. False when that did not work. */
  readonly take: (records: readonly SharedRecord[]) => Promise<boolean>
}

interface Plan {
  readonly take: SharedRecord[]
  readonly write: {
    readonly record: SharedRecord
    readonly before: readonly string[]
    readonly stamp?: string
  }[]
  readonly copies: { readonly id: string; readonly copy: string }[]
  readonly clashes: FactClash[]
}

const mergeable: ReadonlySet<SharedPart> = new Set(['corrections'])
const copyable: ReadonlySet<SharedPart> = new Set(['letters', 'packs'])

/** A state that nobody went on from comes beside the others, here and in the folder. */
async function keepBeside(
  plan: Plan,
  lost: SharedRecord,
  print: string,
  parts: SyncParts,
  content: FolderContent,
) {
  const copy = parts.withId(lost, copyId(lost.id, print))
  if (content.main.has(keyOf(copy)) || parts.here.some((one) => keyOf(one) === keyOf(copy))) return
  plan.take.push(copy)
  plan.write.push({ record: copy, before: [] })
  plan.copies.push({ id: lost.id, copy: copy.id })
}

async function planRecord(
  plan: Plan,
  here: { readonly record: SharedRecord; readonly print: string } | undefined,
  there: FiledRecord | undefined,
  parts: SyncParts,
  content: FolderContent,
): Promise<void> {
  const record = here?.record ?? there?.record
  if (!record) return
  const key = keyOf(record)
  const known = parts.known[key]
  const step = syncStep(here?.print, there, known)
  const write = (what: SharedRecord) =>
    plan.write.push({ record: what, before: beforeOf(there, known), ...(there && { stamp: there.stamp }) })
  if (step === 'rest') return
  if (step === 'write' && here) return void write(here.record)
  if (parts.busy.has(key)) return
  if (step === 'read' && there) return void plan.take.push(there.record)
  if (!here || !there) return
  if (mergeable.has(record.part)) {
    const merged = parts.merged(here.record, there.record)
    plan.take.push(merged)
    write(merged)
  } else if (copyable.has(record.part)) {
    // What lies in the folder keeps its place: others have it already. Ours comes beside it.
    plan.take.push(there.record)
    await keepBeside(plan, here.record, here.print, parts, content)
  } else plan.clashes.push({ key, here: here.record, there: there.record, print: there.print })
}

async function planAll(parts: SyncParts, content: FolderContent): Promise<Plan> {
  const plan: Plan = { take: [], write: [], copies: [], clashes: [] }
  const here = new Map<string, { readonly record: SharedRecord; readonly print: string }>()
  for (const record of parts.here) here.set(keyOf(record), { record, print: await printOf(record) })
  for (const key of new Set([...here.keys(), ...content.main.keys()]))
    await planRecord(plan, here.get(key), content.main.get(key), parts, content)
  for (const more of content.more) {
    const main = content.main.get(keyOf(more.record))
    const isOld = main?.print === more.print || main?.before.includes(more.print)
    if (!isOld && copyable.has(more.record.part))
      await keepBeside(plan, more.record, more.print, parts, content)
  }
  return plan
}

/** Writes what has to be written; what somebody has changed in the meantime waits for the next time. */
async function writeAll({ folder }: SyncParts, plan: Plan): Promise<readonly SharedRecord[]> {
  const stamps = new Map((await folder.list()).map(({ name, stamp }) => [name, stamp]))
  const written: SharedRecord[] = []
  for (const { record, before, stamp } of plan.write) {
    const name = fileOf(record)
    if (stamps.get(name) !== stamp && stamps.has(name)) continue
    await folder.write(name, writeRecordFile(record, before))
    written.push(record)
  }
  return written
}

/**
 * Brings this device and a shared folder together. First the device has everything, then the folder is written: whatever
 * fails in between is done the next time, and nothing is lost by it. Undefined when the device could not take it.
 */
export async function syncFolder(parts: SyncParts): Promise<SyncResult | undefined> {
  const content = await readFolder(parts.folder, parts.memory, parts.isWhole)
  const plan = await planAll(parts, content)
  if (plan.take.length > 0 && !(await parts.take(plan.take))) return undefined
  const written = await writeAll(parts, plan)

  const known: Record<string, string> = { ...parts.known }
  const [now, then] = [new Map<string, string>(), new Map<string, string>()]
  for (const record of [...parts.here, ...plan.take]) now.set(keyOf(record), await printOf(record))
  for (const [key, { print }] of content.main) then.set(key, print)
  for (const record of written) then.set(keyOf(record), await printOf(record))
  for (const [key, print] of now) if (then.get(key) === print) known[key] = print
  return {
    known,
    copies: plan.copies,
    clashes: plan.clashes,
    unreadable: content.unreadable,
    read: plan.take.length,
    written: written.length,
  }
}
