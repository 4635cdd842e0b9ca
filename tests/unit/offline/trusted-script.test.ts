import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const load = () => import('../../../src/offline/trusted-script')

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('location', new URL('https://pictobrief.test/brief'))
})
afterEach(() => vi.unstubAllGlobals())

describe('scripts that may become a worker', () => {
  it('are our own, in browsers with and without trusted types', async () => {
    expect((await load()).trustedScript('/sw.js')).toBe('/sw.js')
    expect((await load()).trustedScript('https://pictobrief.test/assets/w.js')).toContain('/assets/w.js')
  })

  it('never come from another place', async () => {
    const { trustedScript } = await load()
    const foreign = ['https://other.test/w.js', '//other.test/w.js', 'http://pictobrief.test/w.js']
    const made = ['data:text/javascript,1', 'blob:null/1', 'blob:https://pictobrief.test/1']
    for (const url of [...foreign, ...made]) expect(() => trustedScript(url), url).toThrow(TypeError)
  })

  it('go through the one policy that the page allows', async () => {
    const names: string[] = []
    vi.stubGlobal('trustedTypes', {
      createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => {
        names.push(name)
        return { createScriptURL: (url: string) => `trusted ${rules.createScriptURL(url)}` }
      },
    })
    const { trustedScript } = await load()
    expect(trustedScript('/sw.js')).toBe('trusted /sw.js')
    expect(() => trustedScript('https://other.test/w.js')).toThrow(TypeError)
    expect(names).toEqual(['app'])
  })
})
