import { fork } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FirstAnswer, NextAnswer, PeerJob } from '../peer'
import { cache } from '../support/fetched'
import { lettersForChildren } from '../support/letters'
import { peerLetter } from './from-ours'

/** Where the letters of the last run lie, to look at. */
export const output = join(cache, 'peers-output')

/** A program that has made its first letter and waits for its turn. */
export interface Runner {
  readonly first: FirstAnswer
  /** Makes a letter and says how many milliseconds it took. Undefined: the program ended. */
  readonly make: (index: number) => Promise<number | undefined>
  readonly stop: () => void
}

/** Starts a program of `list.ts`, or ours, on some letters in one language. Undefined when it fails. */
export async function startRunner(
  name: string,
  folder: string,
  language: string,
  count: number,
): Promise<Runner | undefined> {
  const letters = lettersForChildren(count)
  const file = (end: string) => join(output, `${name.replace(/\W+/g, '-')}-${language}.${end}`)
  const job: PeerJob = {
    name,
    folder,
    language,
    letters,
    peerLetters:
      name === 'ours' ? [] : await Promise.all(letters.map((letter) => peerLetter(letter, language))),
    pdf: file('pdf'),
  }
  writeFileSync(file('job.json'), JSON.stringify(job))
  const child = fork(fileURLToPath(new URL('../peer.ts', import.meta.url)), [file('job.json')], {
    execArgv: ['--import', import.meta.resolve('tsx')],
  })
  const ended = once(child, 'exit').then(() => undefined)
  const answer = <Answer>() =>
    Promise.race([once(child, 'message').then(([message]) => message as Answer), ended])
  const first = await answer<FirstAnswer>()
  if (!first) return undefined
  return {
    first,
    make: async (index) => {
      child.send(index)
      return (await answer<NextAnswer>())?.time
    },
    stop: () => child.kill(),
  }
}
