import { PDFName, PDFRawStream } from 'pdf-lib'
import type { Condition } from '../condition'
import type { PdfFile } from '../reader/file'
import type { UsedFont } from '../reader/fonts'
import { fontsOf } from '../reader/fonts'
import { entry, nameAt } from '../reader/objects'

const codesWrong = (
  choose: (font: UsedFont) => Iterable<number>,
  isWrong: (font: UsedFont, code: number) => boolean,
) =>
  function* (file: PdfFile): Generator<string> {
    for (const font of fontsOf(file)) {
      for (const code of choose(font)) if (isWrong(font, code)) yield `${font.name}, code ${code}`
    }
  }

const fontWrong = (isWrong: (font: UsedFont) => boolean) =>
  function* (file: PdfFile): Generator<string> {
    for (const font of fontsOf(file)) if (isWrong(font)) yield font.name
  }

const shown = ({ shown: codes }: UsedFont) => codes
const rendered = ({ rendered: codes }: UsedFont) => codes
const opened = ({ program }: UsedFont) => (typeof program === 'object' ? program : undefined)
const isPrivate = (text: string) => /\p{Private_Use}/u.test(text)

export const fontConditions: readonly Condition[] = [
  {
    id: 'UA 10-001',
    says: 'A character has no text.',
    find: codesWrong(shown, ({ texts }, code) => !texts?.get(code)),
  },
  {
    id: 'UA 31-004',
    says: 'The map from codes to glyphs is neither a stream nor the identity.',
    find: fontWrong(({ descendant }) => {
      const map = entry(descendant, 'CIDToGIDMap')
      return map !== undefined && !(map instanceof PDFRawStream) && map !== PDFName.of('Identity')
    }),
  },
  {
    id: 'UA 31-005',
    says: 'There is no map from codes to glyphs.',
    find: fontWrong(({ descendant }) => entry(descendant, 'CIDToGIDMap') === undefined),
  },
  {
    id: 'UA 31-006',
    says: 'The encoding is not the identity.',
    find: fontWrong(({ dict }) => nameAt(dict, 'Encoding') !== 'Identity-H'),
  },
  {
    id: 'UA 31-009',
    says: 'A font is not embedded.',
    find: fontWrong(({ program, rendered: { size } }) => program === undefined && size > 0),
  },
  {
    id: 'UA 31-011',
    says: 'An embedded font lacks a glyph that is shown, or the glyph is broken.',
    *find(file) {
      for (const font of fontsOf(file)) {
        if (typeof font.program === 'string') yield `${font.name} lacks ${font.program}`
        for (const code of font.rendered) {
          const fault = opened(font)?.fault(font.glyphOf(code))
          if (fault) yield `${font.name}, code ${code}: ${fault}`
        }
      }
    },
  },
  {
    id: 'UA 31-014',
    says: 'A list of the glyphs in a font is there, and cannot be trusted to be complete.',
    find: fontWrong(({ descriptor }) => entry(descriptor, 'CIDSet') !== undefined),
  },
  {
    id: 'UA 31-016',
    says: 'A width in the file differs from the one in the font by more than a thousandth.',
    find: codesWrong(rendered, (font, code) => {
      const program = opened(font)
      if (!program) return false
      const real = (program.advance(font.glyphOf(code)) * 1000) / program.unitsPerEm
      return Math.abs(real - font.widthOf(code)) > 1
    }),
  },
  {
    id: 'UA 31-027',
    says: 'A font does not say what text its codes are.',
    find: fontWrong(({ texts }) => texts === undefined),
  },
  {
    id: 'UA 31-028',
    says: 'A character is mapped to U+0000.',
    find: codesWrong(shown, ({ texts }, code) => texts?.get(code)?.includes('\0') ?? false),
  },
  {
    id: 'UA 31-029',
    says: 'A character is mapped to U+FEFF or U+FFFE.',
    find: codesWrong(shown, ({ texts }, code) => /[\ufeff\ufffe]/.test(texts?.get(code) ?? '')),
  },
  {
    id: 'UA 31-030',
    says: 'Text shows the glyph for missing characters.',
    find: codesWrong(shown, ({ glyphOf }, code) => glyphOf(code) === 0),
  },
  {
    id: 'A 6.2.11.2',
    says: 'A font is not a composite TrueType font with the same name throughout.',
    find: fontWrong(({ dict, descendant, descriptor, name }) => {
      const names = [nameAt(descendant, 'BaseFont'), nameAt(descriptor, 'FontName')]
      return (
        nameAt(dict, 'Type') !== 'Font' ||
        nameAt(dict, 'Subtype') !== 'Type0' ||
        nameAt(descendant, 'Subtype') !== 'CIDFontType2' ||
        names.some((other) => other !== name)
      )
    }),
  },
  {
    id: 'A 6.2.11.7.3',
    says: 'A character is mapped to a private code point.',
    find: codesWrong(shown, ({ texts }, code) => isPrivate(texts?.get(code) ?? '')),
  },
  {
    id: 'own subset-tag',
    says: 'The name of a subset does not begin with six capitals and a plus.',
    find: fontWrong(({ name }) => !/^[A-Z]{6}\+/.test(name)),
  },
  {
    id: 'own direction-controls',
    says: 'A character is mapped to a control that opens or closes a direction.',
    find: codesWrong(shown, ({ texts }, code) => /[\u202a-\u202e\u2066-\u2069]/.test(texts?.get(code) ?? '')),
  },
]
