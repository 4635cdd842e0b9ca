import { readFileSync, writeFileSync } from 'node:fs'
import type { Table } from './figure'

const file = new URL('../../../docs/figures.md', import.meta.url)

const head = `# Figures

What \`npm run bench\` measured, beside the goals. Each part can be measured alone: \`npm run bench -- app\` (or
\`engine\`, \`peers\`, \`text\`, \`forms\`, \`coach\`, \`camera\`, \`secretary\`). A run replaces the tables of the parts that it measured. kB are
1000 bytes.
Times are medians unless a row says otherwise. Sizes that need no clock are held to their goals by \`npm test\`.
`

export function printTable({ title, columns, rows, notes = [] }: Table): void {
  const widths = columns.map((column, i) =>
    Math.min(60, Math.max(column.length, ...rows.map((row) => row[i]?.length ?? 0))),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd()
  console.log(`\n${title}\n${line(columns)}`)
  for (const row of rows) console.log(line(row))
  for (const note of notes) console.log(`  ${note}`)
}

/** Puts the tables of one part into docs/figures.md, in the place where they stood. */
export function writeSection(id: string, order: readonly string[], markdown: string): void {
  const sections = readSections()
  sections.set(id, markdown.trim())
  const parts = order.flatMap((name) => {
    const section = sections.get(name)
    return section === undefined ? [] : [`<!-- ${name} -->\n\n${section}\n\n<!-- /${name} -->`]
  })
  writeFileSync(file, `${head}\n${parts.join('\n\n')}\n`)
}

function readSections(): Map<string, string> {
  const sections = new Map<string, string>()
  for (const [, name = '', section = ''] of current().matchAll(/<!-- (\w+) -->\n([\s\S]*?)<!-- \/\1 -->/g)) {
    sections.set(name, section.trim())
  }
  return sections
}

function current(): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '' // the first run writes it
  }
}

export const markdownOf = ({ title, columns, rows, notes = [] }: Table): string =>
  [
    `### ${title}`,
    '',
    row(columns),
    row(columns.map(() => '---')),
    ...rows.map(row),
    ...(notes.length > 0 ? ['', ...notes.map((note) => `- ${note}`)] : []),
  ].join('\n')

const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
