/**
 * How long a search in the pictogram set takes: `npx tsx tests/bench/finding.ts`. Every labelled query of
 * `tests/unit/catalogue`, letter by letter as it is typed.
 */
import { performance } from 'node:perf_hooks'
import { findableConcept, loadConcepts } from '../../src/catalogue/concepts'
import { createFind } from '../../src/catalogue/find'
import { queries } from '../unit/catalogue/concept-queries'

const rounds = 5

const start = performance.now()
const find = createFind((await loadConcepts()).map(findableConcept))
const ready = performance.now() - start

const typed = Object.values(queries)
  .flat()
  .flatMap((query) => Array.from(query, (_, index) => query.slice(0, index + 1)))
const times: number[] = []
for (let round = 0; round < rounds; round += 1) {
  for (const query of typed) {
    const from = performance.now()
    find(query)
    times.push(performance.now() - from)
  }
}
times.sort((a, b) => a - b)
const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2)
console.log(
  `index ${ready.toFixed(0)} ms · ${times.length} searches: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, 99 % ${at(0.99)} ms`,
)
