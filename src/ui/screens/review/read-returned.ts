import type { SheetProblem, SheetRead } from '../../../files/check-sheet/problem'
import workerAddress from '../../../files/check-sheet/sheet-worker?worker&url'
import { withWorker } from '../../../files/killable-worker'
import type { ReturnedSheet } from '../../../model/check-sheet'
import type { Result } from '../../../model/result'
import { trustedScript } from '../../../offline/trusted-script'

/** In milliseconds. A form of all sentences, the largest there is, takes two seconds on a laptop and ten on a slow phone. */
const longest = 15_000

const createWorker = () => new Worker(trustedScript(workerAddress), { type: 'module' })

/** A check sheet that came back, in any of our formats. It is read in a worker of its own; `slow`: that had to be stopped. */
export const readReturned = (bytes: Uint8Array): Promise<Result<ReturnedSheet, SheetProblem | 'slow'>> =>
  withWorker<Uint8Array, SheetRead, ReturnedSheet, SheetProblem>(createWorker, longest, (ask) => ask(bytes))
