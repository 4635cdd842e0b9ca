import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkSvg } from '../../src/files/svg-check'

const space = 'xmlns="http://www.w3.org/2000/svg"'
const svg = (content: string, root = 'viewBox="0 0 10 20"') => `<svg ${space} ${root}>${content}</svg>`
const whyOf = (source: string) => {
  const checked = checkSvg(source)
  return checked.ok ? 'drawn' : checked.why
}

describe('an SVG of a drawing program', () => {
  const drawn: Readonly<Record<string, string>> = {
    'plain shapes': svg('<g fill="#fff"><path d="M0 0L10 20"/><circle r="3"/></g>'),
    'a declaration, a document type and notes': `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd"><!-- made -->${svg('<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><cc:Work rdf:about=""/></rdf:RDF></metadata>')}`,
    'the style of Inkscape': svg(
      '<path style="fill:#000;stroke-dasharray:none;stroke-dashoffset:0;filter:none;font-family:&quot;Arial&quot;" d="M0 0"/>',
    ),
    'classes in a style sheet': svg('<style><![CDATA[.a{fill:url(#b)}]]></style><path class="a" d="M0 0"/>'),
    'a gradient of a gradient': svg('<linearGradient id="a"/><radialGradient xlink:href="#a"/>'),
    'names under a prefix': `<svg:svg xmlns:svg="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><svg:path d="M0 0"/></svg:svg>`,
  }
  it.each(Object.entries(drawn))('is drawn with %s', (_, source) => {
    expect(whyOf(source)).toBe('drawn')
  })

  it('gets its size in pixels from its view box, or from its width and height', () => {
    expect(checkSvg(svg(''))).toMatchObject({ ok: true, value: { width: 256, height: 512 } })
    const without = checkSvg(svg('', 'width="64mm" height=\'32mm\''))
    expect(without).toMatchObject({ ok: true, value: { width: 512, height: 256 } })
    expect(without.ok && without.value.source).toContain('viewBox="0 0 64 32" width="512" height="256">')
  })
})

describe('a hostile SVG', () => {
  const nested = (depth: number) => svg('<g>'.repeat(depth) + '</g>'.repeat(depth))
  const refused: readonly (readonly [name: string, source: string, why: string])[] = [
    ['a program', svg('<script>alert(1)</script>'), 'part'],
    ['a program in an attribute', svg('<path onload="alert(1)"/>'), 'part'],
    ['another page', svg('<foreignObject><p/></foreignObject>'), 'part'],
    ['a picture from outside', svg('<image href="https://example.org/a.png"/>'), 'part'],
    ['a fill from outside', svg('<path fill="url(https://example.org/a.svg#a)"/>'), 'part'],
    ['a style sheet from outside', svg('<style>@import "https://example.org/a.css"</style>'), 'part'],
    ['a style sheet that hides its words', svg('<style>.a{str\\6fke-dasharray:1}</style>'), 'part'],
    ['a style that hides its words', svg('<path style="stroke-d&#97;sharray:.001"/>'), 'part'],
    ['a style sheet before the drawing', `<?xml-stylesheet href="a.css"?>${svg('')}`, 'kind'],
    ['a link', svg('<a href="https://example.org"/>'), 'part'],
    ['a shape that repeats itself', svg('<g id="a"/><use href="#a"/><use href="#a"/>'), 'part'],
    ['shapes under another name', svg('<b:use xmlns:b="http://www.w3.org/2000/svg"/>'), 'part'],
    ['style under another name', svg('<b:style xmlns:b="http://www.w3.org/1999/xhtml"/>'), 'part'],
    ['a million dashes', svg('<path stroke-dasharray="0.0001" d="M0 0L9 9"/>'), 'part'],
    ['a million dashes in its style', svg('<path style="stroke-dasharray: 0.0001" d="M0 0L9 9"/>'), 'part'],
    ['a blur', svg('<g filter="url(#a)"/>'), 'part'],
    ['a pattern', svg('<pattern id="a"/>'), 'part'],
    ['movement', svg('<animate attributeName="d"/>'), 'part'],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${svg('&b;')}`, 'kind'],
    ['a thousand groups in each other', nested(1000), 'large'],
    ['ten thousand shapes', svg('<path d=""/>'.repeat(10_000)), 'large'],
    ['two million characters', svg(`<path d="${'M0 0'.repeat(500_000)}"/>`), 'large'],
    ['an outline that crosses itself a thousand times', svg(`<path d="${'L9 9'.repeat(50_000)}"/>`), 'large'],
    ['a chain of clips', svg('<clipPath/>'.repeat(1000)), 'large'],
    ['a book', svg(`<text>${'woord '.repeat(1000)}</text>`), 'large'],
    ['tags that do not pair', svg('<g></path>'), 'kind'],
    ['a page', '<!doctype html><html><body/></html>', 'kind'],
    ['no size', svg('', ''), 'kind'],
    ['no end', '<svg viewBox="0 0 1 1', 'kind'],
  ]
  it.each(refused)('is refused: %s', (_, source, why) => {
    expect(whyOf(source)).toBe(why)
  })

  it('never hangs or breaks the reader, whatever is in it', () => {
    const piece = fc.constantFrom(
      '<svg',
      '>',
      '</svg>',
      '<g ',
      '/>',
      ' a="',
      '"',
      "'",
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '&',
      '<',
      'x ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(typeof checkSvg(pieces.join('')).ok).toBe('boolean')
      }),
      { numRuns: 3000 },
    )
  })
})
