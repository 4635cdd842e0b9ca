import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { filesToKeep } from './files.ts'

/** Writes `sw.js`: the worker of src/offline with the list of all files of this build in it. */
export function serviceWorker(): Plugin {
  let root = ''
  return {
    name: 'pictobrief:service-worker',
    apply: 'build',
    configResolved: (config) => {
      root = config.root
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir: dist = 'dist' }, bundle) {
        const code = await bundleWorker(root, { __FILES__: JSON.stringify(filesToKeep(dist, bundle)) })
        writeFileSync(join(dist, 'sw.js'), code)
      },
    },
  }
}

/** One classic script: module workers came to Firefox late. */
async function bundleWorker(root: string, define: Record<string, string>): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      rolldownOptions: { input: join(root, 'src/offline/worker.ts'), output: { format: 'iife' } },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error('the service worker was not built')
  return output.output[0].code
}
