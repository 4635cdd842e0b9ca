import { describe, expect, it } from 'vitest'
import { claimLetter, type Locks } from '../../../src/store/lock'
import { testLocks } from '../../support/host'
import { until } from '../../support/until'

/** A tab that claims a letter and notes what it is told. */
function tab(locks: Locks | undefined, id = 'a'): { told: string[]; release: () => void } {
  const told: string[] = []
  const release = claimLetter(locks, id, {
    granted: () => told.push('granted'),
    waiting: () => told.push('waiting'),
  })
  return { told, release }
}

describe('the one writer of a letter', () => {
  it('is the first tab; the second waits, and follows when the first lets go', async () => {
    const locks = testLocks()
    const first = tab(locks)
    const second = tab(locks)
    await until(() => second.told.length > 0)
    expect([first.told, second.told]).toEqual([['granted'], ['waiting']])
    first.release()
    await until(() => second.told.length > 1)
    expect([first.told, second.told]).toEqual([['granted'], ['waiting', 'granted']])
  })

  it('is never two tabs at once, in whatever order ten come and go', async () => {
    const locks = testLocks()
    const tabs = Array.from({ length: 10 }, () => tab(locks))
    const writers = () => tabs.filter(({ told }) => told.at(-1) === 'granted')
    for (let left = 10; left > 0; left -= 1) {
      await until(() => writers().length === 1)
      const [writer] = writers()
      writer?.told.push('gone')
      writer?.release()
    }
    expect(tabs.map(({ told }) => told.at(-1))).toEqual(tabs.map(() => 'gone'))
  })

  it('is per letter', async () => {
    const locks = testLocks()
    const [one, other] = [tab(locks, 'a'), tab(locks, 'b')]
    await until(() => other.told.length > 0)
    expect([one.told, other.told]).toEqual([['granted'], ['granted']])
  })

  it('is not told anything after it let go', async () => {
    const locks = testLocks()
    const first = tab(locks)
    const second = tab(locks)
    await until(() => second.told.length > 0)
    const hasty = tab(locks)
    hasty.release()
    second.release()
    first.release()
    const third = tab(locks)
    await until(() => third.told.at(-1) === 'granted')
    expect([first.told, second.told, hasty.told]).toEqual([['granted'], ['waiting'], []])
  })

  it('is nobody when the only tab lets go before it is answered', async () => {
    const locks = testLocks()
    const hasty = tab(locks)
    hasty.release()
    const next = tab(locks)
    await until(() => next.told.at(-1) === 'granted')
    expect(hasty.told).toEqual([])
  })

  it('is every tab where the browser has no locks, or refuses them', async () => {
    expect(tab(undefined).told).toEqual(['granted'])
    const refusing: Locks = {
      request: () => Promise.reject(new DOMException('opaque origin', 'SecurityError')),
    }
    const refused = tab(refusing)
    await until(() => refused.told.length > 0)
    expect(refused.told).toEqual(['granted'])
  })
})
