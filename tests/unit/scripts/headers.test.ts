import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { headersFor, parseHeaders } from '../../../scripts/lib/headers.mjs'

const rules = parseHeaders(`# all
/*
  Cache-Control: no-cache
  X-Colour: a: b

/assets/*
  Cache-Control: immutable
`)

describe('the _headers file', () => {
  it('gives an address the headers of every pattern that fits, the last one first', () => {
    expect(headersFor(rules, '/')).toEqual({ 'Cache-Control': 'no-cache', 'X-Colour': 'a: b' })
    expect(headersFor(rules, '/assets/a.js')).toEqual({ 'Cache-Control': 'immutable', 'X-Colour': 'a: b' })
  })

  it('lets browsers keep for good only files whose name changes with their content', () => {
    const ours = parseHeaders(readFileSync('public/_headers', 'utf8'))
    const cached = (path: string) => headersFor(ours, path)['Cache-Control']
    expect(cached('/assets/index-v6wWaYys.js')).toContain('immutable')
    for (const path of ['/', '/sw.js', '/manifest.webmanifest', '/fonts/andika-400.ttf']) {
      expect(cached(path)).toBe('no-cache')
    }
  })
})
