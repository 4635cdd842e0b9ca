import { readFileSync } from 'node:fs'
import { chromium as browserType } from 'playwright'
import { blocksOf, type Pair, type PeerFont, type PeerLetter, type PeerRow } from './letter'
import type { Peer } from './peer'

/** The print command of the browser, as a program can give it. */
export const chromium: Peer = {
  start: async () => {
    const browser = await browserType.launch({ executablePath: process.env['CHROMIUM_PATH'] })
    const page = await browser.newPage()
    const styles = new Map<string, string>()
    return async (letter) => {
      const style = styles.get(letter.language) ?? styleOf(letter)
      styles.set(letter.language, style)
      // The fonts stay loaded from letter to letter: only the body is another.
      if ((await page.evaluate('document.documentElement.lang')) !== letter.language) {
        await page.setContent(
          `<!doctype html><html lang="${letter.language}" dir="${letter.direction}"><title>${letter.title.target}</title>${style}<body></body></html>`,
        )
      }
      await page.evaluate(async (body) => {
        document.body.innerHTML = body
        await document.fonts.ready
      }, bodyOf(letter))
      return page.pdf({ format: 'A4', tagged: true, outline: false, preferCSSPageSize: true })
    }
  },
}

function styleOf({ fonts }: PeerLetter): string {
  const face = ({ regular, bold }: PeerFont, name: string) =>
    [regular, bold]
      .map((file, i) => {
        const data = readFileSync(file).toString('base64')
        return `@font-face{font-family:${name};font-weight:${i === 0 ? 400 : 700};src:url(data:font/ttf;base64,${data})}`
      })
      .join('')
  return `<style>${face(fonts.dutch, 'dutch')}${face(fonts.target, 'target')}
    @page{size:A4;margin:36pt}
    body{font:11pt/1.4 target,dutch;margin:0} h1{font-size:18pt;margin:4pt 0} h2{font-size:12pt;margin:5pt 0 2pt}
    [lang=nl]{font-family:dutch} .pair{display:grid;grid-template-columns:1fr 1fr;gap:10pt} .head{font-size:9pt}
    .strip{display:flex;gap:8pt} .strip div{width:80pt;font-size:9pt} .strip svg{display:block;width:52pt;height:52pt}
    table{border-collapse:collapse;width:100%} td{vertical-align:top;padding:1pt 4pt} td:first-child{width:60pt}
    td svg{width:26pt;height:26pt} .framed{border:1pt solid} footer{font-size:8pt} tr{break-inside:avoid}</style>`
}

function bodyOf(letter: PeerLetter): string {
  const both = (tag: string, { target, dutch }: Pair) =>
    `<div class=pair><${tag}>${target}</${tag}><${tag} lang=nl dir=ltr>${dutch}</${tag}></div>`
  const row = ({ tiles, sentences, tick, write }: PeerRow) => {
    const marked = (text: string) => `<p style="margin:0">${tick ? '☐ ' : ''}${text}${write ? ' ……' : ''}</p>`
    const cell = (texts: readonly string[], attributes = '') =>
      `<td ${attributes}>${texts.map(marked).join('')}</td>`
    return `<tr><td>${tiles.map(({ svg }) => svg).join('')}</td>${cell(sentences.map(({ target }) => target))}${cell(
      sentences.map(({ dutch }) => dutch),
      'lang=nl dir=ltr',
    )}</tr>`
  }
  return [
    `<p class=head lang=nl dir=ltr>${letter.head}</p>`,
    both('h1', letter.title),
    `<div class=strip>${letter.strip
      .map(
        ({ tile, words }) =>
          `<div>${tile.svg}<b>${words.target}</b><br><span lang=nl>${words.dutch}</span></div>`,
      )
      .join('')}</div>`,
    ...blocksOf(letter).map(
      ({ heading, framed, rows }) =>
        `${both('h2', heading)}<table class="${framed ? 'framed' : ''}">${rows.map(row).join('')}</table>`,
    ),
    `<footer>${letter.foot.map((pair) => both('p', pair)).join('')}</footer>`,
  ].join('')
}
