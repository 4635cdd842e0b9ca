/**
 * How devices that share a folder keep the same records: what to do with one record, given how it is here, how it lies in
 * the folder, and how both were when they last met. Records are told apart by a fingerprint of what they say.
 */

/** A record as it lies in the folder. */
export interface Filed {
  readonly print: string
  /** What stood in its place before, the last first: whoever wrote it had seen these. */
  readonly before: readonly string[]
}

/**
 * `rest` nothing to do · `write` the folder gets ours · `read` we get theirs · `clash` both were changed: neither may be
 * written over.
 */
export type SyncStep = 'rest' | 'write' | 'read' | 'clash'

/** As many earlier states are told in a file: devices that were away for longer than that clash, and lose nothing. */
export const mostBefore = 50

/**
 * What to do with one record. Throwing away never travels: a record that was thrown away here stays in the folder, and
 * one whose file is gone stays here, until either is changed again.
 * @param here its fingerprint on this device.
 * @param known its fingerprint when this device and the folder last agreed.
 */
export function syncStep(
  here: string | undefined,
  there: Filed | undefined,
  known: string | undefined,
): SyncStep {
  if (here === undefined) return there === undefined || there.print === known ? 'rest' : 'read'
  if (there === undefined) return here === known ? 'rest' : 'write'
  if (here === there.print) return 'rest'
  if (there.print === known) return 'write'
  // They went on from what stands here; otherwise somebody wrote over what we had put there.
  const wentOn = there.before.includes(here)
  return wentOn && (known === undefined || known === here) ? 'read' : 'clash'
}

/** What the file says stood there before, when a device writes over `there`. */
export const beforeOf = (there: Filed | undefined, known: string | undefined): readonly string[] =>
  [
    ...new Set([...(there ? [there.print, ...there.before] : []), ...(known === undefined ? [] : [known])]),
  ].slice(0, mostBefore)

/** The id of the copy that is kept when two devices changed one record. Every device gives it the same. */
export const copyId = (id: string, print: string) => `${id}~${print.slice(0, 12)}`
