import { describe, expect, it } from 'vitest'
import { attempt, problemOf, Refusal } from '../../../src/store/problems'

const named = (name: string) => new DOMException('text of a browser', name)

describe('the troubles of a database', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'refused'],
    ['VersionError', 'newer'],
    ['UnknownError', 'failed'],
    ['AbortError', 'failed'],
  ])('%s is told as %s', (name, why) => {
    expect(problemOf(named(name))).toBe(why)
  })

  it('are told by their cause: a transaction that ended for want of room is full', () => {
    expect(problemOf(Object.assign(named('AbortError'), { inner: named('QuotaExceededError') }))).toBe('full')
  })

  it('become values, and so does a refusal of ours', async () => {
    expect(await attempt(() => Promise.reject(new Refusal('missing')))).toEqual({
      ok: false,
      why: 'missing',
    })
    expect(await attempt(() => Promise.resolve(7))).toEqual({ ok: true, value: 7 })
  })

  it('are not mixed up with bugs: those are thrown on', async () => {
    await expect(attempt(() => Promise.reject(new TypeError('x is undefined')))).rejects.toThrow(
      'x is undefined',
    )
  })
})
