import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWorkerRequest } from '../../../src/offline/messages'

describe('messages to the service worker', () => {
  it('knows its two requests', () => {
    expect(isWorkerRequest({ type: 'SKIP_WAITING' })).toBe(true)
    expect(isWorkerRequest({ type: 'KEEP_MORE' })).toBe(true)
  })

  it('takes nothing else for a request', () => {
    fc.assert(fc.property(fc.anything(), (data) => !isWorkerRequest(data)))
    fc.assert(fc.property(fc.string(), (type) => !isWorkerRequest({ type })))
  })
})
