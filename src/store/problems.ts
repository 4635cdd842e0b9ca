import type { StoreProblem, StoreResult } from './store'

/** Names that browsers and Dexie give to the troubles that a database can have. */
const problems: Readonly<Record<string, StoreProblem>> = {
  QuotaExceededError: 'full',
  SecurityError: 'refused',
  MissingAPIError: 'refused',
  NotAllowedError: 'refused',
  InvalidStateError: 'refused',
  OpenFailedError: 'failed',
  AbortError: 'failed',
  UnknownError: 'failed',
  TimeoutError: 'failed',
  DatabaseClosedError: 'failed',
  TransactionInactiveError: 'failed',
  NotFoundError: 'failed',
  VersionError: 'newer',
  InvalidTableError: 'newer',
  DataError: 'failed',
  NotReadableError: 'failed',
}

/** Ends a transaction on purpose: everything it wrote is undone. */
export class Refusal extends Error {
  readonly why: StoreProblem
  constructor(why: StoreProblem) {
    super(why)
    this.why = why
  }
}

/** The problem that a database error stands for. Anything else is a bug of ours and is thrown on. */
export function problemOf(error: unknown): StoreProblem {
  if (error instanceof Refusal) return error.why
  if (error instanceof Error || error instanceof DOMException) {
    const inner = 'inner' in error ? error.inner : undefined
    if (inner instanceof Error || inner instanceof DOMException) {
      const deeper = problems[inner.name]
      if (deeper !== undefined && deeper !== 'failed') return deeper
    }
    const problem = problems[error.name]
    if (problem !== undefined) return problem
  }
  throw error
}

/** Runs work on the database and gives its outcome as a value. */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<StoreResult<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    return { ok: false, why: problemOf(error) }
  }
}
