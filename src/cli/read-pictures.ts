import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadConcepts } from '../catalogue/concepts'
import { createMatch } from '../catalogue/match-files'
import { keepPixels } from '../files/png'
import { type PngProblem, readPngFile } from '../files/read-png'
import { shrunk } from '../files/shrink'
import type { OwnPictures } from '../model/own-picture'

type Read = { readonly ok: true; readonly own: OwnPictures } | { readonly ok: false; readonly why: string }

const reasons: Readonly<Record<PngProblem, string>> = {
  kind: 'dit is geen gewone png. Sla het op als png, zonder interlacing.',
  large: 'het bestand is te groot. Sla de afbeelding kleiner op.',
  pixels: 'de afbeelding is te groot. Maak ze kleiner dan 6000 bij 6000 pixels.',
  broken: 'het bestand is beschadigd. Sla de afbeelding opnieuw op.',
}

/** The pictures of a folder, each for the pictogram that its name means. One that cannot be used refuses them all. */
export async function readPictures(folder: string, credit: string): Promise<Read> {
  let names: readonly string[]
  try {
    names = (await readdir(folder)).filter((name) => /\.png$/i.test(name)).toSorted()
  } catch {
    return { ok: false, why: `De map ${folder} kan niet gelezen worden. Klopt de naam?` }
  }
  if (names.length === 0) return { ok: false, why: `In de map ${folder} staan geen png-bestanden.` }
  const match = createMatch(await loadConcepts())
  const own: Record<string, OwnPictures[string]> = {}
  for (const file of names) {
    const concept = match(file)
    if (concept === undefined)
      return { ok: false, why: `${file}: geen picto heet zo. Geef het bestand de naam van een picto.` }
    const read = readPngFile(await readFile(join(folder, file)))
    if (!read.ok) return { ok: false, why: `${file}: ${reasons[read.why]}` }
    own[concept] = { file, credit, pixels: keepPixels(shrunk(read.value)) }
  }
  return { ok: true, own }
}
