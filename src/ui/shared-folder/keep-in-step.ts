import { directoryFolder } from '../../files/folder/directory'
import type { FolderMemory } from '../../files/folder/read-folder'
import { keyOf } from '../../files/folder/record-file'
import { type FactClash, type SyncResult, syncFolder } from '../../files/folder/sync'
import type { SharedFolder } from '../../store/store'
import { currentRoute } from '../route'
import type { Tools } from '../tools'
import { mayUse, pickFolder } from './picker'
import { changeFor, isWhole, merged, recordsOf, withId } from './records'
import { noFolder, useFolder } from './state'

const aMinute = 60_000

/** What was read of the folder, for as long as the page lives. */
const memory: FolderMemory = new Map()

const folderOf = async ({ store }: Tools): Promise<SharedFolder | undefined> => {
  const settings = await store.settings.load()
  return settings.ok ? settings.value.folder : undefined
}

/** Puts away the letter that still lies on the desk though nobody looks at it any more. */
async function clearDesk({ session }: Tools): Promise<string | undefined> {
  const { letter, close, flush } = session.getState()
  const route = currentRoute()
  if (letter && 'letter' in route && route.letter === letter.id) await flush()
  else if (letter && (await close())) return letter.id
  return undefined
}

/** Letters that somebody has open for writing, in whichever tab. */
async function openLetters({ session }: Tools, closed: string | undefined): Promise<ReadonlySet<string>> {
  const here = session.getState().letter?.id
  const held = (await navigator.locks?.query())?.held ?? []
  const elsewhere = held.flatMap(({ name = '' }) =>
    name.startsWith('letter:') ? name.slice('letter:'.length) : [],
  )
  const open = new Set([...elsewhere, ...(here === undefined ? [] : [here])])
  if (closed !== undefined) open.delete(closed)
  return new Set([...open].map((id) => keyOf({ part: 'letters', id })))
}

async function meet(tools: Tools, { handle, known }: SharedFolder): Promise<SyncResult | undefined> {
  const { store } = tools
  const closed = await clearDesk(tools)
  const present = await store.backup()
  if (!present.ok) return undefined
  const here = recordsOf(present.value)
  const shared = new Set(here.map(keyOf))
  // What stays here because a child is named in it is not replaced by what the folder has of it.
  const heldBack = [
    ...present.value.letters.map(({ id }) => keyOf({ part: 'letters', id })),
    ...present.value.packs.map(({ id }) => keyOf({ part: 'packs', id })),
  ].filter((key) => !shared.has(key))
  const result = await syncFolder({
    folder: directoryFolder(handle),
    memory,
    known,
    here,
    busy: new Set([...heldBack, ...(await openLetters(tools, closed))]),
    isWhole,
    merged,
    withId,
    take: async (records) => {
      const now = await store.backup()
      return now.ok && (await store.apply(changeFor(records, now.value))).ok
    },
  })
  if (result)
    await store.settings.change((settings) =>
      settings.folder ? { ...settings, folder: { ...settings.folder, known: result.known } } : settings,
    )
  return result
}

/** One tab at a time; whoever comes second leaves it to the first. */
async function alone(work: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return await work()
  await navigator.locks.request('shared-folder', { ifAvailable: true }, (lock) => (lock ? work() : undefined))
}

/** Brings this device and the folder together. Whatever is wrong with the folder, what is on the device stays. */
export async function syncNow(
  tools: Tools,
  { ask }: { readonly ask: boolean } = { ask: false },
): Promise<void> {
  const folder = await folderOf(tools)
  if (!folder) return useFolder.setState(noFolder)
  const { name } = folder.handle
  await alone(async () => {
    try {
      if (!(await mayUse(folder.handle, { ask }))) return useFolder.setState({ name, state: 'asleep' })
      useFolder.setState({ name, state: 'busy' })
      const result = await meet(tools, folder)
      if (!result) return useFolder.setState({ state: 'failed' })
      useFolder.setState((before) => ({
        state: 'ok',
        at: new Date().toISOString(),
        clashes: result.clashes,
        unreadable: result.unreadable,
        copies: [...before.copies, ...result.copies],
      }))
    } catch (trouble) {
      if (!(trouble instanceof DOMException)) throw trouble
      useFolder.setState({ name, state: 'failed' })
    }
  })
}

let stop: (() => void) | undefined

/** Keeps in step from now on: at once, when somebody comes back to the page, and every minute that it is seen. */
export function keepInStep(tools: Tools): void {
  if (stop) return
  const look = () => {
    if (document.visibilityState === 'visible') void syncNow(tools)
  }
  const timer = setInterval(look, aMinute)
  window.addEventListener('focus', look)
  document.addEventListener('visibilitychange', look)
  stop = () => {
    clearInterval(timer)
    window.removeEventListener('focus', look)
    document.removeEventListener('visibilitychange', look)
    stop = undefined
  }
  look()
}

/** Lets a person choose a folder, and begins. */
export async function shareFolder(tools: Tools): Promise<void> {
  const handle = await pickFolder()
  if (!handle || !(await mayUse(handle, { ask: true }))) return
  const kept = await tools.store.settings.change((settings) => ({
    ...settings,
    folder: { handle, known: {} },
  }))
  if (!kept.ok) return useFolder.setState({ state: 'failed', name: handle.name })
  memory.clear()
  keepInStep(tools)
  await syncNow(tools)
}

/** Stops. What is here stays here, what is in the folder stays there. */
export async function unshareFolder({ store }: Tools): Promise<void> {
  stop?.()
  const kept = await store.settings.change(({ folder: _, ...settings }) => settings)
  if (kept.ok) useFolder.setState(noFolder)
}

/** Settles a fact that was changed on two sides. */
export async function settle(tools: Tools, clash: FactClash, side: 'here' | 'there'): Promise<void> {
  const { store } = tools
  if (side === 'there') {
    const present = await store.backup()
    if (!present.ok || !(await store.apply(changeFor([clash.there], present.value))).ok) return
  }
  // What lies in the folder has been seen: ours may take its place, or is the same by now.
  await store.settings.change((settings) =>
    settings.folder
      ? {
          ...settings,
          folder: { ...settings.folder, known: { ...settings.folder.known, [clash.key]: clash.print } },
        }
      : settings,
  )
  await syncNow(tools)
}
