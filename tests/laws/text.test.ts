import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { shapeable } from '../../src/text/characters'
import { shapingLanguage } from '../../src/text/fonts'
import { graphemeStarts } from '../../src/text/graphemes'
import type { GlyphRun, TextLine } from '../../src/text/types'
import { createTypesetter } from '../../src/text/typesetter'
import { shippedFaces, styleOf } from '../support/faces'

// Laws take many runs; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 })

const faces = shippedFaces()
const typesetter = createTypesetter(faces)

const WORDS = [
  ...[
    'Morgen',
    'gaan',
    'we',
    'naar',
    'het',
    'bos',
    'fiets',
    'e-mail',
    'oma-opafeest',
    'x\u0301y',
    '(klas)',
    '’s',
  ],
  ...[
    'Завтра',
    'їдемо',
    'çocuğunuza',
    'l’école',
    '« oui »',
    'moeder/vader',
    'www.school.be/kamp',
    '玲',
    '👨‍👩‍👧',
  ],
  ...['سنذهب', 'غدًا،', 'الأطفال', 'للآباء', 'لا', 'می‌رویم', 'ښوونکې', '(ربما)', '؟', 'ጽባሕ', 'ኢና።', 'ሰላም፡ዓለም'],
  ...[
    '\u2066€\u00a012,50\u2069',
    '\u20668.30–15.45\u2069',
    '\u20660470\u00a012\u00a034\u00a056\u2069',
    '8.30 u.',
  ],
  ...[
    '\u2068Sara\u2069',
    '\u2068سارة\u2069',
    'ل\u2068سارة\u2069',
    '0470 12 34 56',
    '\t',
    '\n',
    '\u200f',
    '\u202eab\u202c',
  ],
]

const text = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    {
      maxLength: 30,
    },
  )
  .map((words) => words.join(' '))
const style = fc
  .record({
    language: fc.constantFrom('nl', 'uk', 'tr', 'ar', 'ps', 'fa', 'ti'),
    weight: fc.constantFrom(400, 700),
  })
  .map(({ language, weight }) => styleOf(language, weight === 700 ? 700 : 400))
const width = fc.double({ min: 0.2, max: 40, noNaN: true })

const law = (check: (lines: readonly TextLine[], input: { text: string; width: number }) => void) =>
  fc.assert(
    fc.property(text, style, width, (words, inStyle, limit) =>
      check(typesetter.lines(words, inStyle, limit), { text: words, width: limit }),
    ),
    { numRuns: 150 },
  )

/** Everything of a line that can be compared: fonts by name. */
const plain = (lines: readonly TextLine[]) =>
  lines.map((line) => ({ ...line, runs: line.runs.map((run) => ({ ...run, font: run.font.id })) }))

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const advanceOf = ({ font, glyphs }: GlyphRun) => sum(glyphs.map(({ advance }) => advance)) / font.unitsPerEm

describe('lines of any text', () => {
  it('hold every character exactly once, in order', () => {
    law((lines, { text: whole }) => {
      expect(lines.map(({ start, endWithSpace }) => whole.slice(start, endWithSpace)).join('')).toBe(whole)
      for (const { start, end, endWithSpace } of lines) {
        expect(start).toBeLessThanOrEqual(end)
        expect(whole.slice(end, endWithSpace)).toMatch(/^[\s\p{Bidi_Control}\u200b]*$/u)
      }
    })
  })

  it('are never wider than asked, unless one character is', () => {
    law((lines, { text: whole, width: limit }) => {
      for (const line of lines) {
        if (line.width <= limit + 1e-4) continue
        const visible = whole.slice(line.start, line.end).replace(/\p{Bidi_Control}/gu, '')
        expect(graphemeStarts(visible)).toHaveLength(1)
      }
    })
  })

  it('are as wide as their glyphs, which stand side by side from left to right', () => {
    law((lines) => {
      for (const { runs, width: whole } of lines) {
        expect(sum(runs.map(advanceOf))).toBeCloseTo(whole, 9)
        runs.forEach((run, i) => {
          expect(run.width).toBeCloseTo(advanceOf(run), 9)
          expect(run.x).toBeCloseTo(sum(runs.slice(0, i).map((before) => before.width)), 9)
        })
      }
    })
  })

  it('have glyphs for their own characters only, without glyph 0', () => {
    law((lines) => {
      for (const { start, end, runs } of lines) {
        for (const run of runs) {
          expect(run.start).toBeGreaterThanOrEqual(start)
          expect(run.end).toBeLessThanOrEqual(end)
          expect(run.glyphs.length).toBeGreaterThan(0)
          for (const { glyph, cluster } of run.glyphs) {
            expect(glyph).toBeGreaterThan(0)
            expect(cluster).toBeGreaterThanOrEqual(run.start)
            expect(cluster).toBeLessThan(run.end)
          }
        }
      }
    })
  })

  it('have the glyphs that HarfBuzz gives for just that stretch of the text', () => {
    fc.assert(
      fc.property(text, style, width, (words, inStyle, limit) => {
        const lost = new Set(typesetter.missing(words, inStyle).join(''))
        for (const run of typesetter.lines(words, inStyle, limit).flatMap(({ runs }) => runs)) {
          const { start, end, level, font } = run
          if ([...words.slice(start, end)].some((c) => lost.has(c))) continue
          const again = (['Latn', 'Cyrl', 'Arab', 'Ethi'] as const).map((script) =>
            faces
              .find(({ id }) => id === font.id)
              ?.shape({
                text: shapeable(words),
                start,
                end,
                rightToLeft: level % 2 === 1,
                script,
                language: shapingLanguage(script, inStyle.language),
              }),
          )
          const looks = again.map((glyphs) =>
            glyphs?.map(({ glyph, advance, dx, dy }) => [glyph, advance, dx, dy]),
          )
          expect(looks).toContainEqual(
            run.glyphs.map(({ glyph, advance, dx, dy }) => [glyph, advance, dx, dy]),
          )
        }
      }),
      { numRuns: 100 },
    )
  })

  it('are the same for the same input, remembered or not', () => {
    fc.assert(
      fc.property(text, style, width, (words, inStyle, limit) => {
        const fresh = createTypesetter(faces)
        expect(plain(typesetter.lines(words, inStyle, limit))).toEqual(
          plain(fresh.lines(words, inStyle, limit)),
        )
      }),
      { numRuns: 30 },
    )
  })

  it('grow no fewer when the width shrinks', () => {
    fc.assert(
      fc.property(text, style, width, width, (words, inStyle, a, b) => {
        const [narrow, wide] = [Math.min(a, b), Math.max(a, b)]
        const count = (limit: number) => typesetter.lines(words, inStyle, limit).length
        expect(count(narrow)).toBeGreaterThanOrEqual(count(wide))
      }),
    )
  })
})

describe('numbers in right-to-left text', () => {
  const digits = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'))
  const numbers = fc.oneof(
    fc.array(digits, { minLength: 2, maxLength: 5 }).map((groups) => groups.join('\u00a0')),
    fc.array(digits, { minLength: 2, maxLength: 5 }).map((groups) => `+${groups.join('\u00a0')}`),
    fc.tuple(digits, digits).map(([euro, cent]) => `€\u00a0${euro},${cent}`),
    fc.tuple(digits, digits, digits).map(([a, b, c]) => `${a}.${b}–${c}.${b}`),
    fc.tuple(digits, digits).map(([a, b]) => `${a}.${b}\u00a0u.`),
  )
  const arabic = fc.constantFrom('سنذهب', 'غدًا،', 'الهاتف:', '(السعر', 'لكل طفل).', 'ښوونکې', '؟')

  it('keep their order on paper when they are isolated', () => {
    fc.assert(
      fc.property(
        fc.array(arabic, { maxLength: 4 }),
        numbers,
        fc.array(arabic, { maxLength: 4 }),
        (before, number, after) => {
          const words = [...before, `\u2066${number}\u2069`, ...after].join(' ')
          const [line] = typesetter.lines(words, styleOf('ar'), 1000)
          const shown = line?.runs
            .flatMap(({ glyphs }) => glyphs.map(({ cluster }) => words.charAt(cluster)))
            .join('')
          expect(shown).toContain(number)
        },
      ),
    )
  })
})
