import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, mergeConfig } from 'vite'
import config from '../../../vite.config'
import type { createOurs } from '../peers/ours'
import { cache } from './fetched'

export interface BuiltEngine {
  readonly createOurs: typeof createOurs
}

const file = join(cache, 'built/ours.js')
const wasm = fileURLToPath(import.meta.resolve('harfbuzzjs/dist/harfbuzz.wasm'))
export const fontFolder = fileURLToPath(new URL('../../../public/fonts', import.meta.url))

/** Builds our engine for Node as the app is built: what tsx makes of TypeScript is slower than what we ship. */
export async function buildEngine(): Promise<void> {
  await build(
    mergeConfig(
      { ...config, plugins: [] },
      {
        configFile: false,
        logLevel: 'error',
        publicDir: false,
        build: {
          outDir: join(cache, 'built'),
          emptyOutDir: true,
          ssr: fileURLToPath(new URL('../peers/ours.ts', import.meta.url)),
          rolldownOptions: { output: { entryFileNames: 'ours.js', chunkFileNames: '[name]-[hash].js' } },
        },
      },
    ),
  )
  // A build for Node leaves the address of HarfBuzz's WASM as it is: relative to the source (src/text/harfbuzz-wasm.ts).
  cpSync(wasm, join(cache, '../node_modules/harfbuzzjs/dist/harfbuzz.wasm'))
}

/** The engine that `buildEngine` made last. */
export async function loadBuiltEngine(): Promise<BuiltEngine> {
  return import(pathToFileURL(file).href)
}
