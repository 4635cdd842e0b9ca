import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSite, listen } from '../../../scripts/lib/server.mjs'

const outside = mkdtempSync(join(tmpdir(), 'site-'))
const folder = join(outside, 'site')
let stop = () => {}
let port = 0

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(outside, 'secret.txt'), 'secret')
  writeFileSync(join(folder, '_headers'), '/*\n  Content-Security-Policy: default-src none\n')
  writeFileSync(join(folder, 'index.html'), '<title>start</title>')
  writeFileSync(join(folder, 'assets/app.js'), 'let app = 1\n'.repeat(100))
  writeFileSync(join(folder, 'engine.wasm'), 'wasm')
  const server = createSite(folder)
  const listening = await listen(server, 0)
  if (listening.ok) port = listening.port
  stop = () => void server.close()
})
afterAll(() => {
  stop()
  rmSync(outside, { recursive: true })
})

/** Sends the path exactly as given: `fetch` would tidy it up first. */
function get(path: string, { method = 'GET', accept = '' } = {}) {
  return new Promise<{ status?: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      request(
        { port, path, method, host: '127.0.0.1', headers: { 'accept-encoding': accept } },
        async (answer) => {
          resolve({ status: answer.statusCode, headers: answer.headers, body: await buffer(answer) })
        },
      )
        .once('error', reject)
        .end()
    },
  )
}

describe('the server of npm start', () => {
  it('answers every place in the app with the start page', async () => {
    for (const path of ['/', '/brief/k3x9', '/?utm=1', '/a/b/']) {
      expect(await get(path)).toMatchObject({ status: 200, body: Buffer.from('<title>start</title>') })
    }
  })

  it('says that a missing file is missing', async () => {
    expect((await get('/assets/old.js')).status).toBe(404)
  })

  it('never leaves its folder', async () => {
    const ways = [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/assets/../../secret.txt',
      '/..%2fsecret.txt',
      '/..%5csecret.txt',
    ]
    for (const path of [...ways, '/%00', '/%zz']) expect((await get(path)).status, path).toBe(404)
  })

  it('compresses what the browser can unpack', async () => {
    const whole = await get('/assets/app.js')
    const br = await get('/assets/app.js', { accept: 'gzip, br' })
    const gzip = await get('/assets/app.js', { accept: 'gzip' })
    expect(brotliDecompressSync(br.body)).toEqual(whole.body)
    expect(gunzipSync(gzip.body)).toEqual(whole.body)
    expect([whole, br, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([
      undefined,
      'br',
      'gzip',
    ])
  })

  it('serves the new bytes of a file that changed', async () => {
    await get('/assets/app.js', { accept: 'gzip' })
    writeFileSync(join(folder, 'assets/app.js'), 'let app = 2\n')
    expect(String(gunzipSync((await get('/assets/app.js', { accept: 'gzip' })).body))).toBe('let app = 2\n')
  })

  it('names types and sends the headers of _headers with everything', async () => {
    const engine = await get('/engine.wasm')
    expect(engine.headers['content-type']).toBe('application/wasm')
    for (const { headers } of [engine, await get('/'), await get('/nothing.js')]) {
      expect(headers['content-security-policy']).toBe('default-src none')
    }
  })

  it('changes nothing: only GET and HEAD', async () => {
    expect(await get('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: Buffer.alloc(0) })
    expect((await get('/', { method: 'POST' })).status).toBe(404)
  })

  it('says so when its port is taken', async () => {
    expect(await listen(createSite(folder), port)).toEqual({ ok: false, why: 'EADDRINUSE' })
  })
})
