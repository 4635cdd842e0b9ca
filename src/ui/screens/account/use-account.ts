import { useEffect, useState } from 'react'
import type { PrintRecord } from '../../../model/print-record'
import { said } from '../../letter-actions'
import { useTools } from '../../tools'

/** What went out with a translation, kept up to date with this tab and the others; undefined until it has been read. */
export function useAccount(): {
  readonly records: readonly PrintRecord[] | undefined
  readonly put: (record: PrintRecord) => Promise<boolean>
  readonly remove: (record: PrintRecord) => Promise<boolean>
} {
  const { store } = useTools()
  const [records, setRecords] = useState<readonly PrintRecord[]>()

  useEffect(() => {
    let here = true
    const read = async () => {
      const list = await store.printed.list()
      if (here && said(list)) setRecords(list.ok ? list.value : undefined)
    }
    void read()
    const stop = store.watch(({ kind }) => {
      if (kind === 'printed' || kind === 'erased') void read()
    })
    return () => {
      here = false
      stop()
    }
  }, [store])

  return {
    records,
    put: async (record) => said(await store.printed.change({ put: [record] })),
    remove: async ({ id }) => said(await store.printed.change({ remove: [id] })),
  }
}
