import { describe, expect, it } from 'vitest'
import { keepAll } from '../../../src/offline/keep-all'
import type { Kept } from '../../../src/offline/messages'

/** A worker that answers the given counts one after another; some tries fail. */
async function run(answers: readonly (Kept | undefined)[]) {
  const left = [...answers]
  const progress: number[] = []
  const retries: number[] = []
  await keepAll({
    keepMore: async () => left.shift(),
    untilRetry: async (failures) => void retries.push(failures),
    onProgress: ({ done }) => progress.push(done),
  })
  return { asked: answers.length - left.length, progress, retries }
}

const kept = (done: number, failed = false): Kept => ({ done, total: 9, failed })

describe('keeping everything on the device', () => {
  it('asks until every file is there, and not once more', async () => {
    expect(await run([kept(4), kept(8), kept(9), kept(9)])).toEqual({
      asked: 3,
      progress: [4, 8, 9],
      retries: [],
    })
  })

  it('asks once when everything is there already', async () => {
    expect(await run([kept(9)])).toMatchObject({ asked: 1 })
  })

  it('pauses after a failed download, longer while they go on failing', async () => {
    const answers = [kept(4), kept(5, true), kept(5, true), kept(8), kept(8, true), kept(9)]
    expect(await run(answers)).toMatchObject({ retries: [1, 2, 1] })
  })

  it('asks again when the worker was ended in the middle of its work', async () => {
    expect(await run([kept(4), undefined, kept(9)])).toEqual({ asked: 3, progress: [4, 9], retries: [1] })
  })
})
