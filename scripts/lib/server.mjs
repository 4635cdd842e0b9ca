// @ts-check
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { headersFor, parseHeaders } from './headers.mjs'

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
  '.png': 'image/png',
}
const packed = new Set(['.png'])

/**
 * A server for one folder of static files: what a static host does, with the headers of its `_headers` file.
 * An address without a file name is a place in the app and gets the start page.
 * @param {string} folder
 * @returns {import('node:http').Server}
 */
export const createSite = (folder) => {
  const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'))
  const compress = compressor()

  return createServer(async (request, response) => {
    const pathname = pathOf(request.url ?? '/')
    const headers = headersFor(rules, pathname ?? '/')
    const found =
      pathname !== undefined && /^(GET|HEAD)$/.test(request.method ?? '') && (await find(folder, pathname))
    if (!found) {
      response.writeHead(404, { ...headers, 'Content-Type': types['.txt'], 'Cache-Control': 'no-cache' })
      response.end('Dit bestand bestaat niet.\n')
      return
    }
    const extension = extname(found.file)
    const { body, encoding } = packed.has(extension)
      ? { body: found.body, encoding: undefined }
      : await compress(found.file, found.body, String(request.headers['accept-encoding'] ?? ''))
    response.writeHead(200, {
      ...headers,
      'Content-Type': types[extension] ?? 'application/octet-stream',
      'Content-Length': body.byteLength,
      Vary: 'Accept-Encoding',
      ...(encoding ? { 'Content-Encoding': encoding } : {}),
    })
    response.end(request.method === 'HEAD' ? undefined : body)
  })
}

/**
 * Listens on this machine only.
 * @param {import('node:http').Server} server
 * @param {number} port 0 for any free one
 * @returns {Promise<{ ok: true, port: number } | { ok: false, why: string }>}
 */
export const listen = (server, port) =>
  new Promise((resolve) => {
    /** @param {NodeJS.ErrnoException} error */
    const fail = (error) => resolve({ ok: false, why: error.code ?? error.message })
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail)
      const address = server.address()
      resolve({ ok: true, port: typeof address === 'object' && address ? address.port : port })
    })
  })

/** @param {string} url @returns {string | undefined} the decoded path, or undefined when it is malformed or leaves the folder */
const pathOf = (url) => {
  try {
    const pathname = decodeURIComponent(url.replace(/[?#].*$/s, ''))
    const inside = !pathname.includes('\0') && !normalize(`.${pathname}`).split(sep).includes('..')
    return inside && pathname.startsWith('/') ? pathname : undefined
  } catch {
    return undefined
  }
}

/** @param {string} folder @param {string} pathname */
const find = async (folder, pathname) => {
  const isPlace = !pathname.slice(pathname.lastIndexOf('/')).includes('.')
  const file = join(folder, isPlace ? 'index.html' : pathname)
  try {
    return { file, body: await readFile(file) }
  } catch {
    return undefined
  }
}

/** Compresses each version of a file once and remembers it. */
const compressor = () => {
  const brotli = promisify(brotliCompress)
  const zip = promisify(gzip)
  /** @type {Map<string, { source: Buffer, body: Buffer }>} */
  const done = new Map()

  /** @param {string} file @param {Buffer} source @param {string} accepted */
  return async (file, source, accepted) => {
    const encoding = ['br', 'gzip'].find((name) => new RegExp(`\\b${name}\\b`).test(accepted))
    if (!encoding) return { body: source, encoding }
    const key = `${encoding} ${file}`
    const known = done.get(key)
    if (known?.source.equals(source)) return { body: known.body, encoding }
    const body =
      encoding === 'br'
        ? await brotli(source, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
        : await zip(source)
    done.set(key, { source, body })
    return { body, encoding }
  }
}
