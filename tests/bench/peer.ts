/**
 * One program in a process of its own, for `peers/peers.ts`: `tsx tests/bench/peer.ts <job.json>`. It makes the first letter at
 * once, and then a letter each time its parent sends the number of one.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Letter } from '../../src/model/letter'
import type { PeerLetter } from './peers/letter'
import { peers } from './peers/list'
import { fontFolder, loadBuiltEngine } from './support/built-engine'

export interface PeerJob {
  /** A name of `peers/list.ts`, or `ours`. */
  readonly name: string
  readonly folder: string
  readonly language: string
  /** The same letters, for the peers and as we have them. */
  readonly peerLetters: readonly PeerLetter[]
  readonly letters: readonly Letter[]
  readonly pdf: string
}

/** What the process answers: first to being started, then to each number. Milliseconds. */
export interface FirstAnswer {
  /** Loading the program and making the first letter. */
  readonly cold: number
  readonly bytes: number
}
export interface NextAnswer {
  readonly time: number
}

const job: PeerJob = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))

async function start(): Promise<(index: number) => Promise<Uint8Array>> {
  if (job.name === 'ours') {
    const { createOurs } = await loadBuiltEngine()
    const make = createOurs(fontFolder)
    return (index) => make(at(job.letters, index), job.language)
  }
  const make = await peers[job.name]?.start(job.folder)
  if (!make) throw new Error(`No peer is called ${job.name}`)
  return (index) => make(at(job.peerLetters, index))
}

function at<Value>(values: readonly Value[], index: number): Value {
  const value = values[index]
  if (value === undefined) throw new RangeError(`No letter ${index}`)
  return value
}

const begin = performance.now()
const make = await start()
const first = await make(0)
const cold = performance.now() - begin
writeFileSync(job.pdf, first)

process.on('message', async (index: number) => {
  const from = performance.now()
  await make(index)
  process.send?.({ time: performance.now() - from } satisfies NextAnswer)
})
process.send?.({ cold, bytes: first.length } satisfies FirstAnswer)
