/**
 * Measures the built app, the print engine and its peers: `npm run bench [-- <part> …] [--quick]`. Prints tables, and writes
 * them into docs/figures.md unless it was a quick look.
 */
import { describeMachine } from './support/machine'
import type { Part } from './support/part'
import { markdownOf, printTable, writeSection } from './support/report'

const parts: Readonly<Record<string, () => Promise<Part>>> = {
  app: async () => (await import('./app/app')).app,
  engine: async () => (await import('./engine/engine')).engine,
  peers: async () => (await import('./peers/peers')).peers,
  text: async () => (await import('./text/text')).text,
  forms: async () => (await import('./forms/forms')).forms,
  translators: async () => (await import('./translators/translators')).translators,
  content: async () => (await import('./content/content')).content,
  coach: async () => (await import('./coach/coach')).coach,
  camera: async () => (await import('./camera/camera')).camera,
  secretary: async () => (await import('./secretary/secretary')).secretary,
}
const order = Object.keys(parts)

const words = process.argv.slice(2)
const quick = words.includes('--quick')
const named = words.filter((word) => word !== '--quick')
const unknown = named.filter((name) => !order.includes(name))

if (unknown.length > 0) {
  console.error(
    `There is no part ${unknown.join(', ')}. Parts: ${order.join(', ')}. --quick: few repeats, nothing written.`,
  )
  process.exit(2)
}

for (const name of named.length > 0 ? named : order) {
  const part = await parts[name]?.()
  if (!part) continue
  const machine = describeMachine()
  console.log(`\n== ${part.title} · ${machine}`)
  const tables = await part.measure({ quick })
  for (const table of tables) printTable(table)
  if (quick) continue
  const about = [`## ${part.title}`, part.about, `*${machine} · \`npm run bench -- ${name}\`*`]
  writeSection(name, order, [...about, ...tables.map(markdownOf)].join('\n\n'))
}
process.exit()
