import Dexie from 'dexie'
import type { StoreProblem, StoreResult } from './store'

/** The troubles of a database that mean something to a teacher, by the names of browsers and Dexie. */
const problems: Readonly<Record<string, StoreProblem>> = {
  QuotaExceededError: 'full',
  SecurityError: 'refused',
  NotAllowedError: 'refused',
  MissingAPIError: 'refused',
  VersionError: 'newer',
  InvalidTableError: 'newer',
}
const namesOfDexie: ReadonlySet<string> = new Set(Object.values(Dexie.errnames))

/** Ends a transaction on purpose: everything it wrote is undone. */
export class Refusal extends Error {
  readonly why: StoreProblem
  constructor(why: StoreProblem) {
    super(why)
    this.why = why
  }
}

/** The problem that an error of the database stands for; that of its cause when it names one. Other errors are bugs. */
export function problemOf(error: unknown): StoreProblem {
  if (error instanceof Refusal) return error.why
  const isOfDatabase =
    error instanceof DOMException || (error instanceof Error && namesOfDexie.has(error.name))
  if (!isOfDatabase) throw error
  const [cause] = 'failures' in error && Array.isArray(error.failures) ? error.failures : []
  const names = [error, 'inner' in error ? error.inner : undefined, cause].map(nameOf)
  return names.map((name) => problems[name]).find((problem) => problem !== undefined) ?? 'failed'
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : ''
}

/** Runs work on the database and gives its outcome as a value. */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<StoreResult<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    return { ok: false, why: problemOf(error) }
  }
}
