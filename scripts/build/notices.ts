import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Licences that let a school use, change and pass on the app. Another one stops the build until somebody has read it. */
const accepted = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '(MIT AND Zlib)',
])

/** Writes `third-party-notices.txt`: the licence of every package and font that the app is made with. */
export function notices(): Plugin {
  let root = ''
  return {
    name: 'pictobrief:notices',
    apply: 'build',
    configResolved: (config) => {
      root = config.root
    },
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'third-party-notices.txt',
        source: [...packageNotices(root), ...fontNotices(root)].join(`\n\n${'='.repeat(80)}\n\n`),
      })
    },
  }
}

/** Every package that a dependency of ours brings along, development left out. */
function packageNotices(root: string): readonly string[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const packages: Record<string, { version: string; dev?: boolean; license?: string }> = lock.packages
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { version, license = '' }]) => {
      const name = path.replace(/^.*node_modules\//, '')
      if (!accepted.has(license)) throw new Error(`${name} has the licence "${license}": may we ship it?`)
      return `${name} ${version}\nLicence: ${license}\n\n${licenceIn(join(root, path))}`.trim()
    })
}

/** Fonts keep their licence beside them. */
function fontNotices(root: string): readonly string[] {
  const folder = join(root, 'public/fonts')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `Fonts: ${name}\n\n${readFileSync(join(folder, name), 'utf8').trim()}`)
}

/** Some packages name their licence only in package.json; then that line says it. */
function licenceIn(folder: string): string {
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name))
  return files.map((name) => readFileSync(join(folder, name), 'utf8').trim()).join('\n\n')
}
