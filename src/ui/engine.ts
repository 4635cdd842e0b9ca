import type { Engine } from '../batch/engine'
import { presentCorrections } from './corrections'
import { useLogo } from './own-pictures'
import { presentPolicy } from './policy'

let loading: Promise<Engine> | undefined

/** The engine that makes pages and PDFs: HarfBuzz, fonts and painters, none of it in the first load. */
export function loadEngine(): Promise<Engine> {
  loading ??= Promise.all([import('../batch/engine'), import('../batch/fetch-world')])
    .then(([{ createEngine }, { fetchWorld }]) =>
      createEngine({
        ...fetchWorld,
        corrections: presentCorrections,
        rough: () => presentPolicy().rough,
        logo: () => useLogo.getState().logo,
      }),
    )
    .catch((error: unknown) => {
      loading = undefined // cut off: the next call tries again
      throw error
    })
  return loading
}
