import { readFileSync } from 'node:fs'
import { fileIn, importFrom } from '../support/fetched'
import { blocksOf, type Pair, type PeerLetter, type PeerRow, type PeerTile } from './letter'
import type { Peer } from './peer'

interface NodeCompiler {
  readonly mapShadow: (path: string, content: Buffer) => void
  readonly pdf: (
    source: { readonly mainFileContent: string },
    options: { readonly pdfStandard: string },
  ) => Uint8Array
}

interface WebCompiler {
  readonly map_shadow: (path: string, content: Uint8Array) => boolean
  readonly add_source: (path: string, content: string) => boolean
  readonly compile: (
    main: string,
    inputs: undefined,
    format: 'pdf',
    diagnostics: number,
  ) => { readonly result?: Uint8Array; readonly diagnostics?: unknown }
}

interface WebBuilder {
  readonly set_dummy_access_model: () => void
  readonly add_raw_font: (font: Uint8Array) => Promise<void>
  readonly build: () => Promise<WebCompiler>
}

/** Typst as a native module of Node. It is asked for PDF/UA-1, as we write it. */
export const typstNative: Peer = {
  package: '@myriaddreamin/typst-ts-node-compiler',
  start: async (folder) => {
    const { NodeCompiler } = await importFrom<{
      readonly NodeCompiler: { readonly create: (options: unknown) => NodeCompiler }
    }>(folder, '@myriaddreamin/typst-ts-node-compiler')
    let compiler: NodeCompiler | undefined
    return async (letter) => {
      compiler ??= NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: fontsOf(letter) }] })
      const { source, files } = sourceOf(letter)
      for (const [path, svg] of files) compiler.mapShadow(`${folder}${path}`, Buffer.from(svg))
      return compiler.pdf({ mainFileContent: source }, { pdfStandard: 'ua-1' })
    }
  },
}

/** Typst as a browser would run it: its WASM, here in Node. Its interface offers no choice of PDF standard. */
export const typstWasm: Peer = {
  package: '@myriaddreamin/typst-ts-web-compiler',
  start: async (folder) => {
    const name = '@myriaddreamin/typst-ts-web-compiler'
    const { default: init, TypstCompilerBuilder } = await importFrom<{
      readonly default: (options: unknown) => Promise<unknown>
      readonly TypstCompilerBuilder: new () => WebBuilder
    }>(folder, `${name}/pkg/typst_ts_web_compiler.mjs`)
    await init({ module_or_path: readFileSync(fileIn(folder, `${name}/wasm`)) })
    let compiler: WebCompiler | undefined
    return async (letter) => {
      if (!compiler) {
        const builder = new TypstCompilerBuilder()
        builder.set_dummy_access_model()
        for (const font of fontsOf(letter)) await builder.add_raw_font(font)
        compiler = await builder.build()
      }
      const { source, files } = sourceOf(letter)
      for (const [path, svg] of files) compiler.map_shadow(path, Buffer.from(svg))
      compiler.add_source('/main.typ', source)
      const { result, diagnostics } = compiler.compile('/main.typ', undefined, 'pdf', 2)
      if (!result) throw new Error(`typst: ${JSON.stringify(diagnostics)}`)
      return result
    }
  },
}

const fontsOf = ({ fonts }: PeerLetter) =>
  [...new Set([fonts.target.regular, fonts.target.bold, fonts.dutch.regular, fonts.dutch.bold])].map((file) =>
    readFileSync(file),
  )

/** The letter in Typst's language, and the pictures that it names. */
function sourceOf(letter: PeerLetter): {
  readonly source: string
  readonly files: ReadonlyMap<string, string>
} {
  const files = new Map<string, string>()
  const names = new Map<string, string>()
  const picture = ({ svg }: PeerTile, size: number) => {
    const name = names.get(svg) ?? `/tile-${names.size}.svg`
    names.set(svg, name)
    files.set(name, svg)
    return `image(${quoted(name)}, width: ${size}pt, alt: "pictogram")`
  }
  const { language, direction, fonts } = letter
  const dutch = (text: string, size = '') =>
    `text(lang: "nl", dir: ltr, font: ${quoted(fonts.dutch.family)}${size}, ${quoted(text)})`
  const target = (text: string) => `text(${quoted(text)})`
  const both = ({ target: own, dutch: nl }: Pair, level?: number) => {
    const set = (text: string) => (level === undefined ? text : `heading(level: ${level}, ${text})`)
    return `#grid(columns: (1fr, 1fr), gutter: 10pt, ${set(target(own))}, align(left, ${set(dutch(nl))}))`
  }
  const row = ({ tiles, sentences, tick, write }: PeerRow) => {
    const marked = (text: string) => `${tick ? '[ ] ' : ''}${text}${write ? ' ......' : ''}`
    const stack = (texts: readonly string[]) => `stack(spacing: 5pt, ${texts.join(', ')})`
    return [
      `stack(dir: ltr, spacing: 2pt, ${tiles.map((tile) => picture(tile, 26)).join(', ')})`,
      stack(sentences.map((pair) => target(marked(pair.target)))),
      `align(left, ${stack(sentences.map((pair) => dutch(marked(pair.dutch))))})`,
    ].join(', ')
  }
  const source = [
    `#set document(title: ${quoted(letter.title.target)})`,
    '#set page(paper: "a4", margin: 36pt)',
    `#set text(lang: ${quoted(language)}, dir: ${direction}, size: 11pt, font: (${quoted(fonts.target.family)}, ${quoted(fonts.dutch.family)}), fallback: false)`,
    `#${dutch(letter.head, ', size: 9pt')}`,
    both(letter.title, 1),
    `#grid(columns: ${letter.strip.length}, gutter: 8pt, ${letter.strip
      .map(
        ({ tile, words }) =>
          `stack(spacing: 3pt, ${picture(tile, 52)}, text(size: 9pt, weight: 700, ${quoted(words.target)}), ${dutch(words.dutch, ', size: 8pt')})`,
      )
      .join(', ')})`,
    ...blocksOf(letter).flatMap(({ heading, framed, rows }) => [
      both(heading, 2),
      `#table(columns: (60pt, 1fr, 1fr), inset: 2pt, stroke: ${framed ? '0.5pt' : 'none'}, ${rows.map(row).join(', ')})`,
    ]),
    ...letter.foot.map((pair) => both(pair)),
  ].join('\n')
  return { source, files }
}

const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`
