import { readFile } from 'node:fs/promises'
import { type Language, letterOf, type Script } from '../../../model/language'
import { fontId } from '../../../text/fonts'
import { loadFace } from '../../../text/harfbuzz'
import { startHarfBuzz } from '../../../text/harfbuzz-wasm'

const folder = new URL('../../../../public/fonts/', import.meta.url)

/** Families with letters of a script, the first the one that is used when nothing else is said. See src/text/fonts.ts. */
const familiesOf: Readonly<Record<Script, readonly string[]>> = {
  Latn: ['andika'],
  Cyrl: ['andika'],
  Arab: ['vazirmatn', 'noto-sans-arabic'],
  Ethi: ['noto-sans-ethiopic'],
}

/** What a font lacks of the letters of a language, in regular or in bold. */
export interface Coverage {
  readonly family: string
  readonly missing: readonly string[]
}

/** Per font for the script of a language: which letters and marks of these texts it does not have. */
export async function coverageOf(
  { script }: Pick<Language, 'script'>,
  texts: readonly string[],
): Promise<readonly Coverage[]> {
  await startHarfBuzz()
  const letter = letterOf(script)
  const used = [...new Set(texts.join(''))].filter(
    (character) => letter.test(character) || /\p{M}/u.test(character),
  )
  return Promise.all(
    familiesOf[script].map(async (family) => {
      const ids = [fontId(family, 400), fontId(family, 700)]
      const faces = await Promise.all(
        ids.map(async (id, index) =>
          loadFace(await readFile(new URL(`${id}.ttf`, folder)), id, index === 0 ? 400 : 700),
        ),
      )
      const lacks = (character: string) =>
        faces.some(({ glyphOf }) => glyphOf(character.codePointAt(0) ?? 0) === 0)
      return { family, missing: used.filter(lacks).toSorted() }
    }),
  )
}
