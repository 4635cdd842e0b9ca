import { languages } from '../../src/catalogue/languages'
import { engine, sampleOf } from '../support/engine'

export const created = '2026-11-10T08:00:00Z'

/**
 * A letter, or its talk, in every language, as one file: what is checked of the one is checked of all, in a fifth of the
 * time.
 */
export async function everyLanguage(
  id: string,
  { page = 'edition', inkSaver = false }: { readonly page?: 'edition' | 'talk'; readonly inkSaver?: boolean },
): Promise<Uint8Array> {
  const letter = await sampleOf(id)
  const [first, ...rest] = await Promise.all(
    languages.map(async ({ code }) => (await engine[page](letter, code)).laidOut),
  )
  if (!first) throw new Error('no languages')
  return engine.pdf([first, ...rest], { title: first.title, created, inkSaver })
}
