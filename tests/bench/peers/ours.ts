import type { Letter } from '../../../src/model/letter'
import { engine } from '../../support/engine'

/** Our own engine: from the letter as the teacher left it, so that finding the words counts as well. */
export async function makeOurs(letter: Letter, language: string): Promise<Uint8Array> {
  const { laidOut } = await engine.edition(letter, language)
  return engine.pdf([laidOut], { title: laidOut.title, created: letter.changed })
}
