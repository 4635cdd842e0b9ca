import { Worker as NodeWorker } from 'node:worker_threads'

/** What a worker of the browser has around it, in a thread of Node: enough for one that is asked and answers. */
const surroundings = (module: string) => `
  const { parentPort } = require('node:worker_threads')
  globalThis.self = {
    addEventListener: (_, listen) => parentPort.on('message', (data) => listen({ data })),
    postMessage: (data) => parentPort.postMessage(data),
  }
  import('tsx/esm/api').then(({ register }) => {
    register()
    return import(${JSON.stringify(module)})
  })
`

/** A worker of ours as a real thread of Node, that can be ended while it is busy. */
export function nodeWorker(path: string): Worker {
  const module = new URL(`../../${path}`, import.meta.url).href
  const thread = new NodeWorker(surroundings(module), { eval: true })
  const worker = {
    postMessage: (data: unknown) => thread.postMessage(data),
    addEventListener: (type: string, listen: (event: unknown) => void) => {
      if (type === 'message') thread.once('message', (data) => listen({ data }))
      if (type === 'error') thread.once('error', listen)
    },
    terminate: () => void thread.terminate(),
  }
  return worker as unknown as Worker
}
