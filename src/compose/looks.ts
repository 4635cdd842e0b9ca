import type { Looks } from '../model/coach/letter-check'
import type { Letter } from '../model/letter'
import type { Template } from '../model/template'
import type { Composed } from './composed'
import { stripTiles } from './pictures'

/** What stands under *Wij verwachten* when nothing else does. */
const nothingToDoLine = 'verwachten/alle.niets-te-doen'

/** How full a letter is, as the coach wants to know. */
export function looksOf(template: Template, letter: Letter, { strip, sections, slip }: Composed): Looks {
  const lines = [...sections.flatMap((section) => section.lines), ...(slip?.lines ?? [])]
  const expected = sections.find(({ id }) => id === 'verwachten')?.lines ?? []
  return {
    strip: stripTiles(template, letter).length,
    tiles: strip.length + lines.reduce((sum, { pictos }) => sum + pictos.length, 0),
    expectations: expected.filter(({ id }) => id !== nothingToDoLine).length,
  }
}
