/**
 * How long it takes to set a page of 80 short paragraphs: `npx tsx tests/bench/typesetting.ts`.
 * Processor time, so that a busy machine does not count. Cold: nothing remembered. Again: the same page. Narrower:
 * other line breaks for paragraphs that are remembered.
 */

import type { Typesetter } from '../../src/text/types'
import { createTypesetter } from '../../src/text/typesetter'
import { shippedFaces, styleOf } from '../support/faces'
import { SAMPLES } from './samples'

const WARM_UP = 20
const RUNS = 60

const faces = shippedFaces()
const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

/** Forty sentences in Dutch and forty in another language, all different. */
function pageOf(language: string): readonly (readonly [text: string, language: string])[] {
  const sentences = (of: string) => (SAMPLES[of] ?? []).flatMap((text) => text.split(/(?<=[.!?؟።])\s/))
  return Array.from({ length: 40 }, (_, i) =>
    [language, 'nl'].map((of) => {
      const all = sentences(of)
      return [`${all[i % all.length]} ${i}`, of] as const
    }),
  ).flat()
}

function timeOf(typesetter: Typesetter, page: ReturnType<typeof pageOf>, width: number): number {
  const start = process.cpuUsage().user
  for (const [text, language] of page) typesetter.lines(text, styleOf(language), width)
  return (process.cpuUsage().user - start) / 1000
}

for (const language of ['fr', 'uk', 'ar', 'ps', 'ti']) {
  const page = pageOf(language)
  const times = Array.from({ length: WARM_UP + RUNS }, () => {
    const typesetter = createTypesetter(faces)
    return [timeOf(typesetter, page, 18), timeOf(typesetter, page, 18), timeOf(typesetter, page, 17)] as const
  }).slice(WARM_UP)
  const [cold, again, narrower] = ([0, 1, 2] as const).map((i) =>
    median(times.map((run) => run[i])).toFixed(2),
  )
  console.log(`nl + ${language}: cold ${cold} ms, again ${again} ms, narrower ${narrower} ms`)
}
