import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createEngine } from '../../../src/batch/engine'
import type { Letter } from '../../../src/model/letter'

/** Our own engine: from the letter as the teacher left it, so that finding the words counts as well. */
export function createOurs(fontFolder: string): (letter: Letter, language: string) => Promise<Uint8Array> {
  const engine = createEngine({ font: (id) => readFile(join(fontFolder, `${id}.ttf`)) })
  return async (letter, language) => {
    const { laidOut } = await engine.edition(letter, language)
    return engine.pdf([laidOut], { title: laidOut.title, created: letter.changed })
  }
}
