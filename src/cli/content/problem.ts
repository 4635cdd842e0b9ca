import type { JsonPath } from './parts'

/** What is wrong at one place of a template, and what to do about it. */
export interface Problem {
  readonly at: JsonPath
  readonly message: string
}

/** What a template may refer to. */
export interface Content {
  /** Phrase id -> Dutch sentence. */
  readonly dutch: Readonly<Record<string, string>>
  readonly concepts: ReadonlySet<string>
  readonly letters: ReadonlySet<string>
}
