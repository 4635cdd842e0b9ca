import type { Table } from './figure'

export interface BenchOptions {
  /** Few repeats: to see whether a part runs. Its figures are not worth writing down. */
  readonly quick: boolean
}

/** One of the things that can be measured alone: `npm run bench -- <id>`. */
export interface Part {
  readonly title: string
  /** What is measured and how. */
  readonly about: string
  readonly measure: (options: BenchOptions) => Promise<readonly Table[]>
}
