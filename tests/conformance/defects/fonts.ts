import { PDFNumber } from 'pdf-lib'
import { dictAt } from '../reader/objects'
import type { Opened } from '../spoil'
import { arrayAt } from '../spoil'
import { type Defect, inFile } from './defect'

const unicode = (pattern: RegExp, replacement: string) => (file: Opened) =>
  file.rewrite(file.fonts[0], 'ToUnicode', (source) => source.replace(pattern, replacement))

const descriptor = ({ descendants }: Opened) => dictAt(descendants[0], 'FontDescriptor')

/** The first two bytes of the first string that is shown, neither of them escaped. */
const firstCode = /( Tm\n\[?\()[^\\][^\\]/s

/** Bytes of a map from codes to glyphs, two a code, as characters. */
const glyphMap = (glyphOf: (code: number) => number) =>
  Array.from({ length: 300 }, (_, code) => `\0${String.fromCharCode(glyphOf(code))}`).join('')

/** The text of the first code, at the head of the first range. */
const firstText = /\[<[\da-f]+>/

export const fontDefects: readonly Defect[] = [
  inFile('UA 10-001', 'a character without text', unicode(firstText, '[<>')),
  inFile('UA 31-027', 'a font without text', ({ fonts, set }) => set(fonts[0], 'ToUnicode', undefined)),
  inFile('UA 31-028', 'a character that is U+0000', unicode(firstText, '[<0000>')),
  inFile('UA 31-029', 'a character that is U+FEFF', unicode(firstText, '[<feff>')),
  inFile('A 6.2.11.7.3', 'a character that is private', unicode(firstText, '[<e001>')),
  inFile('own direction-controls', 'a character that is an isolate', unicode(firstText, '[<2067>')),
  inFile('UA 31-004', 'a map from codes to glyphs by a name nobody knows', ({ descendants, set }) =>
    set(descendants[0], 'CIDToGIDMap', 'Random'),
  ),
  inFile('UA 31-005', 'no map from codes to glyphs', ({ descendants, set }) =>
    set(descendants[0], 'CIDToGIDMap', undefined),
  ),
  inFile('UA 31-016', 'a map that shows other glyphs', ({ descendants, set, add }) =>
    set(
      descendants[0],
      'CIDToGIDMap',
      add(
        {},
        glyphMap((code) => (code === 0 ? 0 : 1)),
      ),
    ),
  ),
  inFile('UA 31-030', 'a map that shows the glyph for missing characters', ({ descendants, set, add }) =>
    set(
      descendants[0],
      'CIDToGIDMap',
      add(
        {},
        glyphMap(() => 0),
      ),
    ),
  ),
  inFile('UA 31-030', 'a code that shows the glyph for missing characters', ({ page, rewrite }) =>
    rewrite(page, 'Contents', (source) => source.replace(firstCode, '$1\0\0')),
  ),
  inFile('UA 31-006', 'an encoding that nobody knows', ({ fonts, set }) =>
    set(fonts[0], 'Encoding', 'Pictobrief-H'),
  ),
  inFile('UA 31-009', 'a font that is not embedded', (file) =>
    file.set(descriptor(file), 'FontFile2', undefined),
  ),
  inFile('UA 31-011', 'a font cut in half', (file) =>
    file.rewrite(descriptor(file), 'FontFile2', (source) => source.slice(0, source.length / 2)),
  ),
  inFile('UA 31-011', 'a code beyond the last glyph', ({ page, rewrite }) =>
    rewrite(page, 'Contents', (source) => source.replace(firstCode, '$1\x0f\xff')),
  ),
  inFile('UA 31-014', 'a list of glyphs that may be wrong', (file) =>
    file.set(descriptor(file), 'CIDSet', file.add({}, '\x80')),
  ),
  inFile('UA 31-016', 'a wrong width', ({ descendants }) => {
    const widths = arrayAt(descendants[0], 'W').lookup(1) as ReturnType<typeof arrayAt>
    widths.set(1, PDFNumber.of(1234))
  }),
  inFile('A 6.2.11.2', 'a font with two names', (file) =>
    file.set(descriptor(file), 'FontName', 'Helvetica'),
  ),
  inFile('own subset-tag', 'a subset that looks like the whole font', ({ fonts, set }) =>
    set(fonts[0], 'BaseFont', 'Andika'),
  ),
]
