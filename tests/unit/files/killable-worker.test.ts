import { describe, expect, it } from 'vitest'
import { withWorker } from '../../../src/files/killable-worker'

type Listen = (event: { readonly data: unknown }) => void

/** A worker that answers as it is told, and remembers that it was ended. */
function fakeWorker(answer: (request: unknown, at: (type: string, data: unknown) => void) => void) {
  const listeners = new Map<string, Listen[]>()
  const state = { ended: false }
  const at = (type: string, data: unknown) => {
    for (const listen of listeners.get(type)?.splice(0) ?? []) listen({ data })
  }
  const worker = {
    addEventListener: (type: string, listen: Listen) =>
      listeners.set(type, [...(listeners.get(type) ?? []), listen]),
    postMessage: (request: unknown) => answer(request, at),
    terminate: () => {
      state.ended = true
    },
  }
  return { create: () => worker as unknown as Worker, state }
}
const long = 60_000

describe('a worker that reads a file from outside', () => {
  it('gives what it found, and is ended', async () => {
    const { create, state } = fakeWorker((request, at) => at('message', `${request}!`))
    const read = await withWorker<string, string, string, never>(create, long, async (ask) => ({
      ok: true,
      value: (await ask('a')) + (await ask('b')),
    }))
    expect(read).toEqual({ ok: true, value: 'a!b!' })
    expect(state.ended).toBe(true)
  })

  it('passes on why a file was refused', async () => {
    const { create } = fakeWorker((_, at) => at('message', { ok: false, why: 'large' }))
    const read = await withWorker<string, { ok: false; why: 'large' }, string, 'large'>(create, long, (ask) =>
      ask('a'),
    )
    expect(read).toEqual({ ok: false, why: 'large' })
  })

  it('is ended when it is silent for too long', async () => {
    const { create, state } = fakeWorker(() => undefined)
    const read = await withWorker<string, never, string, never>(create, 1, (ask) => ask('a'))
    expect(read).toEqual({ ok: false, why: 'slow' })
    expect(state.ended).toBe(true)
  })

  it.each(['error', 'messageerror'])('is ended when it falls (%s)', async (type) => {
    const { create, state } = fakeWorker((_, at) => at(type, undefined))
    const read = await withWorker<string, never, string, never>(create, long, (ask) => ask('a'))
    expect(read).toEqual({ ok: false, why: 'broken' })
    expect(state.ended).toBe(true)
  })
})
