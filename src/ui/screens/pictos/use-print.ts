import { useEffect, useState } from 'react'
import type { PrintOrder } from '../../../batch/prints'
import type { LaidOut } from '../../../layout/page'
import type { OwnPictures } from '../../../model/own-picture'
import { loadEngine } from '../../engine'
import { useOwnPictures } from '../../own-pictures'

export type Proof =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly laidOut: LaidOut }
  | { readonly state: 'failed' }

const lay = async (order: PrintOrder, own: OwnPictures): Promise<LaidOut> => {
  const [{ layoutPrint }, engine] = await Promise.all([import('../../../batch/prints'), loadEngine()])
  return layoutPrint(order, engine, own)
}

/** A pause in choosing after which the pages are made again. */
const pause = 250

/** The pages of an order, made again a moment after it has changed. The last pages stay until the next are there. */
export function useProof(order: PrintOrder): Proof {
  const [proof, setProof] = useState<Proof>({ state: 'waiting' })
  const own = useOwnPictures((state) => state.pictures)
  const text = JSON.stringify(order)

  useEffect(() => {
    let here = true
    const wanted: PrintOrder = JSON.parse(text)
    if (wanted.concepts.length === 0) return
    const timer = setTimeout(() => {
      lay(wanted, own).then(
        (laidOut) => here && setProof({ state: 'ready', laidOut }),
        () => here && setProof({ state: 'failed' }),
      )
    }, pause)
    return () => {
      here = false
      clearTimeout(timer)
    }
  }, [text, own])
  return proof
}

/** The order as a file. Rejects when fonts or words cannot be had. */
export async function makePdf(order: PrintOrder, title: string, created: string): Promise<Blob> {
  const own = useOwnPictures.getState().pictures
  const [laidOut, engine] = await Promise.all([lay(order, own), loadEngine()])
  const bytes = await engine.pdf([laidOut], { title, created, own })
  return new Blob([bytes.slice()], { type: 'application/pdf' })
}
