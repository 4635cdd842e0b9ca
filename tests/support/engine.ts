import { readFile } from 'node:fs/promises'
import { createEngine, type World } from '../../src/batch/engine'
import { loadTemplate } from '../../src/catalogue/templates'
import type { Letter } from '../../src/model/letter'
import { sampleLetter } from '../../src/model/new-letter'
import type { Template } from '../../src/model/template'

const fonts = new URL('../../public/fonts/', import.meta.url)

/** A world with the shipped fonts. */
export const world: World = { font: (id) => readFile(new URL(`${id}.ttf`, fonts)) }

/** The real engine, one for all tests of a file. */
export const engine = createEngine(world)

export async function templateOf(id: string): Promise<Template> {
  const template = await loadTemplate(id)
  if (!template) throw new Error(`No template ${id}`)
  return template
}

/** The finished example of a template. */
export async function sampleOf(id: string): Promise<Letter> {
  return sampleLetter(await templateOf(id), { id: `voorbeeld-${id}`, now: '2026-11-10T08:00:00Z' })
}
