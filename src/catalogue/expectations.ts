import type { Expectation, ExpectationPatterns } from '../model/expectation'

/** What a teacher can pick or build under *Wij verwachten*. */
export interface Expectations {
  readonly pick: readonly Expectation[]
  readonly build: ExpectationPatterns
}

export async function loadExpectations(): Promise<Expectations> {
  const { default: list } = await import('../../templates/lists/expectations.json')
  return list as Expectations
}
