import { create } from 'zustand'
import type { Workspace } from '../../../model/workspace'
import { changeBack, type WorkspaceChange } from '../../../model/workspace-change'
import type { Store } from '../../../store/store'
import { said } from '../../letter-actions'
import { notify } from '../../notice'
import type { Tools } from '../../tools'
import { say } from '../../words'

/** The way back from the last change that a file made, while the page lives. */
export const useWayBack = create<{ readonly back: WorkspaceChange | undefined }>(() => ({ back: undefined }))

/** Puts everything back as it was before the last file. */
export async function goBack({ store, session }: Tools): Promise<void> {
  const { back } = useWayBack.getState()
  if (!back || !(await session.getState().close())) return
  if (!said(await store.apply(back))) return
  useWayBack.setState({ back: undefined })
  notify({ text: say('keep.back.done') })
}

async function stateOf(store: Store): Promise<Workspace | undefined> {
  const state = await store.backup()
  if (!said(state)) return undefined
  return state.ok ? state.value : undefined
}

/**
 * Lets a file change what is here, all or nothing, and remembers the way back.
 * @param done what is said then.
 */
export async function changeByFile(
  tools: Tools,
  change: (present: Workspace) => ReturnType<Store['apply']>,
  done: string,
): Promise<boolean> {
  const { store, session } = tools
  // The last words of the open letter belong to the state before.
  if (!(await session.getState().close())) return false
  const before = await stateOf(store)
  if (!before || !said(await change(before))) return false
  const after = await stateOf(store)
  if (after) useWayBack.setState({ back: changeBack(before, after) })
  notify({ text: done, action: { label: say('app.undo'), run: () => void goBack(tools) } })
  return true
}
