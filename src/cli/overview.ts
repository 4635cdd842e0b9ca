import type { Engine } from '../batch/engine'
import { templates } from '../catalogue/templates'
import type { LanguageCode } from '../model/language'
import { pageToSvg } from '../paint/svg/markup'
import { readLetter } from './read-letter'

const style = `body{margin:2rem;font:16px/1.4 sans-serif;background:#e8e4da}main{display:grid;gap:2rem;
grid-template-columns:repeat(auto-fill,minmax(20rem,1fr))}figure{margin:0}svg{display:block;width:100%;height:auto;
margin-bottom:.5rem;box-shadow:0 1px 4px #0004}`

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`)

/** The example of every letter in one language, all pages of all letters side by side: an HTML document. */
export async function overviewOf(engine: Engine, language: LanguageCode): Promise<string> {
  const drawing = await engine.drawings()
  const figures: string[] = []
  for (const { id } of templates) {
    const letter = await readLetter({ kind: 'sample', template: id })
    if (!letter.ok) continue
    const { laidOut } = await engine.edition(letter.letter, language)
    const pages = laidOut.pages.map((page) => pageToSvg(page, { drawing })).join('')
    figures.push(
      `<figure>${pages}<figcaption>${escaped(id)}: ${escaped(laidOut.title)}</figcaption></figure>`,
    )
  }
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Alle brieven (${language})</title><style>${style}</style><main>${figures.join('')}</main></html>\n`
}
