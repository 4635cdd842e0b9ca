import type { LanguageCode, Script } from '../model/language'
import { BOX, classOf } from './characters'
import { familyOf, scriptOf } from './fonts'
import type { LoadedFace } from './harfbuzz'

/** A stretch of a paragraph with one direction, one script and one font: what HarfBuzz shapes at once. UTF-16 range. */
export interface TextItem {
  readonly start: number
  readonly end: number
  readonly level: number
  readonly script: Script
  readonly face: LoadedFace
  /** No loaded font has these characters: each is printed as a box. */
  readonly missing: boolean
  /** Nothing but controls without a shape. */
  readonly invisible: boolean
}

/** Fonts for a script, the best first, and the font with the box for characters that none of them has. */
export interface FaceChoice {
  readonly faces: readonly LoadedFace[]
  readonly box: LoadedFace
}

const CLOSING = new Map(Object.entries({ ')': '(', ']': '[', '}': '{', '»': '«', '›': '‹' }))
const OPENING = new Set(CLOSING.values())

/**
 * Splits a paragraph into items.
 * - A sign without a script of its own takes the font of its direction: right to left the Arabic font, left to right
 *   that of the letters before it; the closing bracket follows its opening bracket.
 * - Digits and the euro sign stay in the Latin font, so that numbers look the same in both columns of a letter.
 * - Marks, joiners and direction controls never change the font.
 * @param text as fonts may see it (`shapeable`)
 */
export function itemize(
  text: string,
  levels: Uint8Array,
  language: LanguageCode,
  choose: (script: Script) => FaceChoice,
): readonly TextItem[] {
  const scriptAt = scriptChooser(language)
  const items: TextItem[] = []
  let start = 0
  while (start < text.length) {
    const end = clusterEnd(text, start, levels)
    const codePoint = text.codePointAt(start) ?? 0
    const level = levels[start] ?? 0
    const last = items.at(-1)
    const invisible = classOf(codePoint).ignorable
    if (last && invisible && last.level === level) {
      items[items.length - 1] = { ...last, end }
    } else {
      const script = scriptAt(codePoint, level)
      const { faces, box } = choose(script)
      const covering = faces.find((face) => covers(face, text.slice(start, end)))
      const face = covering ?? box
      const item = { start, end, level, script, face, missing: !covering && !invisible, invisible }
      if (last && joinable(last, item))
        items[items.length - 1] = { ...item, start: last.start, invisible: false }
      else items.push(item)
    }
    start = end
  }
  return items
}

/**
 * End of the character at `start` with the marks and joiners that belong to it; always of one level. A control
 * carries no marks.
 */
function clusterEnd(text: string, start: number, levels: Uint8Array): number {
  const belongs = classOf(text.codePointAt(start) ?? 0).ignorable ? 'ignorable' : 'extends'
  let end = start
  do {
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1
  } while (end < text.length && classOf(text.codePointAt(end) ?? 0)[belongs] && levels[end] === levels[start])
  return end
}

function joinable(before: TextItem, item: TextItem): boolean {
  if (before.level !== item.level || before.missing !== item.missing) return false
  return before.invisible || (before.face === item.face && before.script === item.script)
}

function scriptChooser(language: LanguageCode): (codePoint: number, level: number) => Script {
  const own = scriptOf(language)
  const latinFamily = familyOf('Latn', language)
  const brackets: { readonly sign: string; readonly script: Script }[] = []
  let leftToRight: Script = own === 'Arab' ? 'Latn' : own
  return (codePoint, level) => {
    const { script } = classOf(codePoint)
    if (script === 'Arab') return script
    if (script) {
      leftToRight = script
      return script
    }
    const sign = String.fromCodePoint(codePoint)
    const digit = /[0-9€]/.test(sign)
    if (level % 2 === 1) return digit ? 'Latn' : 'Arab'
    if (digit && familyOf(leftToRight, language) !== latinFamily) leftToRight = 'Latn'
    if (OPENING.has(sign)) brackets.push({ sign, script: leftToRight })
    if (brackets.at(-1)?.sign === CLOSING.get(sign)) leftToRight = brackets.pop()?.script ?? leftToRight
    return leftToRight
  }
}

/** Whether a font can set a character with its marks, each as it is, or composed, or taken apart. */
function covers(face: LoadedFace, cluster: string): boolean {
  return (
    coversEach(face, cluster) ||
    coversEach(face, cluster.normalize('NFC')) ||
    coversEach(face, cluster.normalize('NFD'))
  )
}

function coversEach(face: LoadedFace, characters: string): boolean {
  for (let i = 0; i < characters.length; i++) {
    const codePoint = characters.codePointAt(i) ?? 0
    if (codePoint > 0xffff) i++
    const { ignorable, space } = classOf(codePoint)
    if (codePoint === BOX) return false
    if (!ignorable && !space && face.glyphOf(codePoint) === 0) return false
  }
  return true
}
