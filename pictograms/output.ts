import type { ConceptId, Drawing } from '../src/model/tile'
import { svgOf } from './kit/svg'

/** The generated files, path below `pictograms/` -> text. The same drawings always give the same bytes. */
export const filesOf = (tiles: ReadonlyMap<ConceptId, Drawing>): ReadonlyMap<string, string> => {
  const rows = [...tiles].map(([id, drawing]) => `${JSON.stringify(id)}:${JSON.stringify(drawing)}`)
  return new Map([
    ...[...tiles].map(([id, drawing]): [string, string] => [`svg/${id}.svg`, svgOf(drawing)]),
    ['tiles.json', `{\n${rows.join(',\n')}\n}\n`],
  ])
}
