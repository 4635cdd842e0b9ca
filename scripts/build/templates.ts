import type { Plugin } from 'vite'
import { checkTemplates } from '../../src/cli/content/check-folder.ts'

/** A template that cannot be used stops the build, with the file, the line and what to do. */
export const checkedTemplates = (): Plugin => ({
  name: 'pictobrief:templates',
  apply: 'build',
  async buildStart() {
    const problems = await checkTemplates()
    if (problems.length > 0) this.error(`Templates that cannot be used:\n${problems.join('\n')}`)
  },
})
