import type { ClassList } from '../../../model/class-list'
import type { Store } from '../../../store/store'
import { said } from '../../letter-actions'
import { notify } from '../../notice'
import { say } from '../../words'

/** Keeps changed lists. False, and the person has been told, when they could not be kept. */
export async function keepLists(store: Store, lists: readonly ClassList[]): Promise<boolean> {
  const changed = new Date().toISOString()
  return said(await store.classes.change({ put: lists.map((list) => ({ ...list, changed })) }))
}

/** Wipes lists, and says how to get them back. */
export async function wipeLists(store: Store, lists: readonly ClassList[]): Promise<void> {
  if (!said(await store.classes.change({ remove: lists.map(({ id }) => id) }))) return
  const undo = () => void store.classes.change({ put: lists }).then(said)
  notify({
    text: say('classes.wiped', { name: lists.map(({ name }) => name).join(', ') }),
    action: { label: say('app.undo'), run: undo },
  })
}
