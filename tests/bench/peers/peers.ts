import { mkdirSync } from 'node:fs'
import type { FirstAnswer } from '../peer'
import { buildEngine } from '../support/built-engine'
import { fetchPackages, versionOf } from '../support/fetched'
import { type Figure, goalsTable, type Table } from '../support/figure'
import type { BenchOptions, Part } from '../support/part'
import { median } from '../support/statistics'
import { peers as list } from './list'
import { output, type Runner, startRunner } from './runner'
import verdicts from './verdicts.json'

interface Verdict {
  /** What was looked at: a new version asks for new eyes. */
  readonly version: string
  readonly arabic: 'right' | 'wrong'
  readonly why: string
}

interface Row {
  readonly name: string
  readonly version: string
  readonly times: Readonly<Record<string, PeerTimes>>
}

interface PeerTimes extends FirstAnswer {
  readonly warm: readonly number[]
}

const languages = ['ar', 'fr'] as const
const letters = 80
const seen: Readonly<Record<string, Verdict>> = verdicts as Record<string, Verdict>

async function measure({ quick }: BenchOptions): Promise<readonly Table[]> {
  const folder = fetchPackages('peers')
  if (folder === undefined) return []
  mkdirSync(output, { recursive: true })
  await buildEngine()
  const names = ['ours', ...Object.keys(list)]
  const times = new Map(names.map((name) => [name, {} as Record<string, PeerTimes>]))
  for (const language of languages) {
    for (const [name, own] of await measureIn(language, names, folder, quick ? 4 : letters)) {
      Object.assign(times.get(name) ?? {}, { [language]: own })
    }
  }
  const rows = names.map((name) => {
    const source = list[name]?.package
    return { name, version: source ? versionOf(folder, source) : '', times: times.get(name) ?? {} }
  })
  return [table(rows), ratios(rows)]
}

/** Every program makes a letter in turn, so that what else the machine does troubles them all alike. */
async function measureIn(
  language: string,
  names: readonly string[],
  folder: string,
  count: number,
): Promise<ReadonlyMap<string, PeerTimes>> {
  const runners = new Map<string, { readonly runner: Runner; readonly warm: number[] }>()
  for (const name of names) {
    const runner = await startRunner(name, folder, language, count)
    if (runner) runners.set(name, { runner, warm: [] })
  }
  for (let index = 1; index < count; index++) {
    for (const { runner, warm } of runners.values()) {
      const time = await runner.make(index)
      if (time !== undefined) warm.push(time)
    }
  }
  for (const { runner } of runners.values()) runner.stop()
  return new Map([...runners].map(([name, { runner, warm }]) => [name, { ...runner.first, warm }]))
}

const warm = (times: PeerTimes | undefined) => median(times?.warm ?? [])
const number = (value: number, digits = 0) => (Number.isFinite(value) ? value.toFixed(digits) : 'failed')

function table(rows: readonly Row[]): Table {
  return {
    title: 'The same letter by other programs',
    columns: [
      'program',
      'cold ms, ar',
      'warm ms, ar',
      'fastest',
      'warm ms, fr',
      'kB, ar',
      'kB, fr',
      'Arabic on paper',
    ],
    rows: rows.map(({ name, version, times: { ar, fr } }) => [
      `${name} ${version}`.trim(),
      number(ar?.cold ?? Number.NaN),
      number(warm(ar), 1),
      number(Math.min(...(ar?.warm ?? [Number.NaN])), 1),
      number(warm(fr), 1),
      number((ar?.bytes ?? Number.NaN) / 1000, 1),
      number((fr?.bytes ?? Number.NaN) / 1000, 1),
      verdictOn(name, version),
    ]),
    notes: [
      'Each program makes the words, pictograms, columns and slip of the outing letter with our fonts, in a process of its own, in turn with the others. ' +
        'Cold: loading the program and the first letter. Warm: median of the letters after it, in each of which the child’s name is another; and the fastest of them, which a busy machine disturbs least.',
      'Ours starts from the teacher’s values; the others are given the composed words. Programs that print direction marks as boxes get the text without them.',
      'Ours is built as the app is. typst WASM runs in Node. Whether Arabic is right was judged by eye, by a person or a model who looked at the printed page of that version.',
    ],
  }
}

function verdictOn(name: string, version: string): string {
  const verdict = seen[name]
  if (!verdict || verdict.version !== version) return 'nobody looked at this version yet'
  return `${verdict.arabic}: ${verdict.why}`
}

function ratios(rows: readonly Row[]): Table {
  const of = (name: string) => rows.find((row) => row.name === name)?.times['ar']
  const ours = of('ours')
  const faster = (name: string) => warm(of(name)) / warm(ours)
  const smaller = (name: string) => (ours?.bytes ?? Number.NaN) / (of(name)?.bytes ?? Number.NaN)
  const figures: readonly Figure[] = [
    {
      id: 'peers.typst-native',
      what: 'warm nl+ar: times faster than typst native',
      value: faster('typst, native'),
      unit: '×',
    },
    { id: 'peers.typst-wasm', what: '– than typst WASM', value: faster('typst, WASM'), unit: '×' },
    { id: 'peers.chromium', what: '– than Chromium print', value: faster('Chromium print'), unit: '×' },
    {
      id: 'peers.size-chromium',
      what: 'size of nl+ar against Chromium print',
      value: smaller('Chromium print'),
      unit: '×',
    },
    { id: 'peers.size-typst', what: '– against typst native', value: smaller('typst, native'), unit: '×' },
  ]
  return goalsTable('Ours against those that print Arabic right', figures)
}

export const peers: Part = {
  title: 'Other programs',
  about: 'The same letter made by our engine and by programs that others use for this, in the same run.',
  measure,
}
