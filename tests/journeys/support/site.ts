import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import { createSite, listen } from '../../../scripts/lib/server.mjs'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The build that all journeys run on. */
export const dist = `${root}dist`

/** What can go wrong with one file on its way. */
export type Fault = 'not found' | 'server error' | 'connection cut' | 'cut short'

/** A web address whose content can change under the page, as when a new version is published. */
export interface Site {
  readonly origin: string
  /** Serves another build from now on. */
  readonly publish: (folder: string) => void
  /** From now on, requests for this path go wrong. Resolves at the first one that did. */
  readonly breakFile: (path: string, fault: Fault) => Promise<void>
  readonly repair: () => void
  readonly stop: () => Promise<void>
}

export async function startSite(folder: string): Promise<Site> {
  let current = createSite(folder)
  const faults = new Map<string, (response: ServerResponse) => void>()
  const server = createServer((request, response) => {
    const goWrong = faults.get(new URL(request.url ?? '/', 'http://site').pathname)
    if (goWrong) goWrong(response)
    else current.emit('request', request, response)
  })
  const listening = await listen(server, 0)
  if (!listening.ok) throw new Error(listening.why)
  return {
    origin: `http://127.0.0.1:${listening.port}`,
    publish: (next) => {
      current = createSite(next)
    },
    breakFile: (path, fault) =>
      new Promise((resolve) => {
        faults.set(path, (response) => {
          fail(response, fault)
          resolve()
        })
      }),
    repair: () => faults.clear(),
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function fail(response: ServerResponse, fault: Fault): void {
  if (fault === 'not found') response.writeHead(404).end('not found')
  if (fault === 'server error') response.writeHead(500).end('server error')
  if (fault === 'cut short')
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end('const half =')
  if (fault === 'connection cut') {
    response.writeHead(200, { 'Content-Type': 'text/javascript', 'Content-Length': 5000 })
    response.write('const half =', () => response.destroy())
  }
}

/** The server of `npm start` in a process of its own, so that it can be killed. */
export async function startServer(
  folder: string,
): Promise<{ readonly origin: string; readonly kill: () => Promise<void> }> {
  const server: ChildProcess = spawn(process.execPath, [`${root}scripts/serve.mjs`, folder, '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  process.once('exit', () => server.kill('SIGKILL')) // also when the test fails before it does
  const [address] = server.stdout ? await once(server.stdout, 'data') : []
  return {
    origin: new URL(String(address).trim()).origin,
    kill: async () => {
      server.kill('SIGKILL')
      await once(server, 'exit')
    },
  }
}
