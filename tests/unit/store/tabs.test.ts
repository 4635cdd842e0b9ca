import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Channel, changeOf, openTabs } from '../../../src/store/tabs'

describe('a message from another tab', () => {
  it('is checked like a file: what is not exactly a change is ignored', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(changeOf(message)).toBeUndefined()
      }),
    )
    const wrong = [{ kind: 'letter' }, { kind: 'letter', id: 7 }, { kind: 'asked', id: '' }, { kind: 'wis' }]
    expect(wrong.map(changeOf)).toEqual(wrong.map(() => undefined))
  })

  it('carries nothing but the kind and the id', () => {
    expect(changeOf({ kind: 'letter', id: 'a', letter: { text: 'geheim' } })).toEqual({
      kind: 'letter',
      id: 'a',
    })
    expect(changeOf({ kind: 'letters', id: 'a' })).toEqual({ kind: 'letters' })
  })

  it('cannot say that a newer app has come: only the database says so', () => {
    expect(changeOf({ kind: 'newer' })).toBeUndefined()
  })
})

describe('the link between tabs', () => {
  it('tells this tab and the others, or only the others', () => {
    const posted: unknown[] = []
    const channel: Channel = {
      onmessage: null,
      close: () => undefined,
      postMessage: (data) => posted.push(data),
    }
    const heard: unknown[] = []
    const tabs = openTabs(channel)
    tabs.watch((change, from) => heard.push([change.kind, from]))
    tabs.tell({ kind: 'letters' })
    tabs.tellOthers({ kind: 'asked', id: 'a' })
    channel.onmessage?.call(
      channel as BroadcastChannel,
      new MessageEvent('message', { data: { kind: 'school' } }),
    )
    expect(posted).toEqual([{ kind: 'letters' }, { kind: 'asked', id: 'a' }])
    expect(heard).toEqual([
      ['letters', 'here'],
      ['school', 'elsewhere'],
    ])
  })

  it('waits for what listeners here promise', async () => {
    const tabs = openTabs(undefined)
    let ready = false
    tabs.watch(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1))
      ready = true
    })
    await tabs.tellHere({ kind: 'newer' })
    expect(ready).toBe(true)
  })
})
