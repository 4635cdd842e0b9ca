import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const command = fileURLToPath(new URL('../content.mjs', import.meta.url))

/** A template that cannot be used stops the build, with the file, the line and what to do. */
export const checkedTemplates = (): Plugin => ({
  name: 'pictobrief:templates',
  apply: 'build',
  buildStart() {
    const { status, stderr } = spawnSync(process.execPath, [command, 'check'], { encoding: 'utf8' })
    if (status !== 0) this.error(`Templates that cannot be used:\n${stderr}`)
  },
})
