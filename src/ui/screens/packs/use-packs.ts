import { useCallback, useEffect, useState } from 'react'
import type { Pack } from '../../../model/pack'
import { withNewestLetters } from '../../../model/pack-edit'
import { said } from '../../letter-actions'
import { notify } from '../../notice'
import { useLetters, useTools } from '../../tools'
import { say } from '../../words'

interface Packs {
  /** By name; undefined until they have been read. Their letters are as they are on the shelf. */
  readonly packs: readonly Pack[] | undefined
  /** Keeps a pack; one with the same id is replaced. Answers whether it is kept. */
  readonly put: (pack: Pack) => Promise<boolean>
  /** Wipes a pack, and says how to get it back. */
  readonly wipe: (pack: Pack) => Promise<void>
}

/** The packs of this device, kept up to date with this tab and the others. */
export function usePacks(): Packs {
  const { store } = useTools()
  const letters = useLetters((state) => state.letters)
  const [kept, setKept] = useState<readonly Pack[]>()

  useEffect(() => {
    let here = true
    const read = async () => {
      const found = await store.packs.list()
      if (here && said(found) && found.ok)
        setKept(found.value.toSorted((one, other) => one.name.localeCompare(other.name)))
    }
    void read()
    const stop = store.watch(({ kind }) => {
      if (kind === 'packs' || kind === 'erased') void read()
    })
    return () => {
      here = false
      stop()
    }
  }, [store])

  const put = useCallback(
    async (pack: Pack) =>
      said(await store.packs.change({ put: [{ ...pack, changed: new Date().toISOString() }] })),
    [store],
  )
  const wipe = async (pack: Pack) => {
    if (!said(await store.packs.change({ remove: [pack.id] }))) return
    notify({
      text: say('packs.wiped', { name: pack.name }),
      action: {
        label: say('app.undo'),
        run: () => void store.packs.change({ put: [pack] }).then(said),
      },
    })
  }
  return { packs: kept?.map((pack) => withNewestLetters(pack, letters ?? [])), put, wipe }
}
