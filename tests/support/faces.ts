import { readFileSync } from 'node:fs'
import { type LoadedFace, loadFace } from '../../src/text/harfbuzz'
import { startHarfBuzz } from '../../src/text/harfbuzz-wasm'
import type { TextStyle, Typesetter, Weight } from '../../src/text/types'
import { createTypesetter } from '../../src/text/typesetter'

const FAMILIES = ['andika', 'noto-sans-arabic', 'vazirmatn', 'noto-sans-ethiopic']

await startHarfBuzz()

/** A font as it is shipped. */
export function shippedFace(family: string, weight: Weight): LoadedFace {
  const id = `${family}-${weight}`
  const file = new URL(`../../public/fonts/${id}.ttf`, import.meta.url)
  return loadFace(new Uint8Array(readFileSync(file)), id, weight)
}

/** All fonts as they are shipped. */
export const shippedFaces = (): readonly LoadedFace[] =>
  FAMILIES.flatMap((family) => [shippedFace(family, 400), shippedFace(family, 700)])

/** A typesetter with all shipped fonts. */
export const shippedTypesetter = (): Typesetter => createTypesetter(shippedFaces())

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'prs', 'ps', 'ckb', 'ur'])

/** The style of a language's letters. */
export const styleOf = (language: string, weight: Weight = 400): TextStyle => ({
  language,
  direction: RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr',
  weight,
})
