/** BCP 47 code of a language of letters, for example `nl`, `ar`, `prs`. */
export type LanguageCode = string

export type Direction = 'ltr' | 'rtl'

/** ISO 15924 code of the scripts that have a font here. */
export const scripts = ['Latn', 'Cyrl', 'Arab', 'Ethi'] as const
export type Script = (typeof scripts)[number]

/** One letter of a script. */
export const letterOf = (script: Script): RegExp => new RegExp(`\\p{Script=${script}}`, 'u')

/** A language that letters can be written in. */
export interface Language {
  readonly code: LanguageCode
  /** The name in the language itself, as parents look for it: `العربية`. */
  readonly ownName: string
  /** The name in Dutch, as teachers look for it: `Arabisch`. */
  readonly dutchName: string
  readonly script: Script
  readonly direction: Direction
}

/**
 * How a language writes days, times and money. Own tables, because Chromium has no data for ps, ti, so, kmr, ckb, sq
 * and prints the Persian year for fa. Always Gregorian, Latin digits, 24 hours. One file per language in
 * `templates/calendar/`.
 */
export interface Calendar {
  /** Monday first. */
  readonly weekdays: readonly string[]
  /** Monday first, as short as the language allows. */
  readonly weekdaysShort: readonly string[]
  /** January first, in the form the `date` pattern needs (genitive in Slavic languages). */
  readonly months: readonly string[]
  /** Pattern with {{weekday}} {{day}} {{month}} {{year}} {{monthNumber}}. */
  readonly date: string
  /** Pattern for under a tile, with {{weekday}} (short) {{day}} {{month}} {{monthNumber}}. */
  readonly dateShort: string
  /** Patterns with {{time}} (always as 08.30), before noon, from noon, and from 18.00. */
  readonly time: { readonly morning: string; readonly afternoon: string; readonly evening: string }
  /** Pattern with {{amount}} (5 or 5,50). */
  readonly money: string
}
