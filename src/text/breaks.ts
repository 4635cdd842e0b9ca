import LineBreaker from 'linebreak'
import { isBidiControl } from './characters'

/** A place where a line may end: before the UTF-16 unit at `position`. */
export interface LineBreak {
  readonly position: number
  /** `must`: a line end in the text. `may`: between words. `avoid`: only when nothing else fits. */
  readonly kind: 'must' | 'may' | 'avoid'
}

/**
 * Places where the Unicode algorithm (UAX #14) breaks but a reader would stumble: pairs of what stands before and
 * after the break.
 */
const AVOIDED: readonly (readonly [before: RegExp, after: RegExp])[] = [
  // Telephone and account numbers: 0470 12 34 56; +32 (0)9; amounts: € 12,50.
  [/[\d)]\s$/, /^[(\d]/],
  [/[€$£+]\s$/, /^\d/],
  // The number of a payment: +++090/9337/55493+++.
  [/\+$/, /^[+\d]/],
  [/\d$/, /^\+/],
  // A number and its short unit: 8.30 u., 12 €, 5 km, 20 %.
  [/\d\s$/, /^(?:[€%°]|\p{L}{1,2}(?!\p{L}))/u],
  // From–until: 8.30–15.45, 8.30 - 15.45.
  [/\d[–-]$/, /^\d/],
  [/\d\s$/, /^[–-]\s?\d/],
  [/\d\s?[–-]\s$/, /^\d/],
  // « oui », and signs that never begin a line.
  [/[«‹]\s$/, /^./],
  [/\s$/, /^[»›!?:;…،؛؟።፣፤፥፧]/],
  // en/of, e-mail, heen-en-weer: a word stays whole, to be read and to be found; and invisible hyphens, which we have
  // no hyphen for.
  [/[/\u00ad]$/, /^./],
  [/\p{L}[-\u2010]$/u, /^./],
]

/** UTF-16 units around a break that the rules above look at. */
const BEFORE = 4
const AFTER = 4

/** All places where a line may end, in order; the last is the end of the text. */
export function lineBreaks(text: string): readonly LineBreak[] {
  const { plain, ends } = withoutControls(text)
  const breaker = new LineBreaker(plain)
  const breaks: LineBreak[] = []
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    if (found.position >= plain.length) break
    breaks.push({
      position: ends[found.position - 1] ?? 0,
      kind: found.required ? 'must' : kindOf(plain, found.position),
    })
  }
  breaks.push({ position: text.length, kind: 'must' })
  return breaks
}

function kindOf(text: string, position: number): LineBreak['kind'] {
  const before = text.slice(Math.max(0, position - BEFORE), position)
  const after = text.slice(position, position + AFTER)
  return AVOIDED.some(([end, start]) => end.test(before) && start.test(after)) ? 'avoid' : 'may'
}

/**
 * The text without direction controls, which UAX #14 would take for letters.
 * `ends`: for each unit that is left the index after it in the whole text; a closing control belongs to what it closes.
 */
function withoutControls(text: string): { readonly plain: string; readonly ends: readonly number[] } {
  const kept: string[] = []
  const ends: number[] = []
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i)
    if (!isBidiControl(unit)) {
      kept.push(unit)
      ends.push(i + 1)
    } else if (/[\u2069\u202c]/.test(unit) && ends.length > 0) {
      ends[ends.length - 1] = i + 1
    }
  }
  return { plain: kept.join(''), ends }
}
