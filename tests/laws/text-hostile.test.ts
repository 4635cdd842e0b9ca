import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createTypesetter } from '../../src/text/typesetter'
import { shippedFaces, styleOf } from '../support/faces'

// Laws take many runs; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 })

const faces = shippedFaces()

/** Sets a text with fresh memory and counts the work: UTF-16 units that went through HarfBuzz. */
function setAndCount(text: string, language: string, width: number) {
  let shaped = 0
  const counting = faces.map((face) => ({
    ...face,
    shape: (stretch: Parameters<typeof face.shape>[0]) => {
      shaped += stretch.end - stretch.start
      return face.shape(stretch)
    },
  }))
  const lines = createTypesetter(counting).lines(text, styleOf(language), width)
  return { lines, shaped }
}

/** What a person or a program could paste: any UTF-16 units at all, often the ones that text engines trip over. */
const nasty = fc.constantFrom(
  ...[
    '\u0000',
    '\u0007',
    '\u001c',
    '\u0085',
    '\ud800',
    '\udfff',
    '\ufffe',
    '\ufeff',
    '\u00ad',
    '\u200b',
    '\u2060',
  ],
  ...[
    '\u200d',
    '\u200c',
    '\u034f',
    '\ufe0f',
    '\u202a',
    '\u202b',
    '\u202c',
    '\u202d',
    '\u202e',
    '\u2066',
    '\u2067',
  ],
  ...[
    '\u2068',
    '\u2069',
    '\u0301',
    '\u064b',
    '\u0670',
    '\u1ab0',
    '\u{e0001}',
    '\u{f0000}',
    '\u{10ffff}',
    '\u2028',
  ],
  ...[
    'a',
    'ب',
    'ላ',
    'і',
    '1',
    '€',
    '(',
    ')',
    '-',
    '/',
    ' ',
    '\u00a0',
    '\n',
    '\t',
    '玲',
    '\u{1f600}',
    '\u0f77',
  ],
)
const pattern = fc
  .array(fc.oneof({ weight: 4, arbitrary: nasty }, fc.string({ unit: 'binary', maxLength: 3 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((units) => units.join(''))
  .filter((units) => units !== '')
const language = fc.constantFrom('nl', 'ar', 'ps', 'ti')

const KNOWN: Readonly<Record<string, string>> = {
  '50,000 combining marks': `e${'\u0301'.repeat(50_000)}`,
  '50,000 Arabic marks': `ب${'\u064b'.repeat(50_000)}`,
  '10,000 letters without a space': 'a'.repeat(10_000),
  '10,000 joined letters': 'ب'.repeat(10_000),
  '10,000 changes of direction': 'aب'.repeat(5_000),
  '10,000 nested isolates': `${'\u2068'.repeat(10_000)}ب`,
  '10,000 overrides': '\u202ea'.repeat(5_000),
  '10,000 open brackets': '(ب'.repeat(5_000),
  '10,000 line ends': '\n'.repeat(10_000),
  '10,000 spaces': ' '.repeat(10_000),
  '10,000 half characters': '\ud800'.repeat(10_000),
  '10,000 missing characters': '玲'.repeat(10_000),
  'a family of 10,000': '👨\u200d'.repeat(3_333),
  '10,000 digits in Arabic': 'ب 1'.repeat(3_333),
}

describe('hostile text', () => {
  it('of any units becomes lines with every unit in its place', () => {
    fc.assert(
      fc.property(
        pattern,
        fc.integer({ min: 1, max: 40 }),
        language,
        fc.double({ min: 0, max: 20, noNaN: true }),
        (units, times, of, width) => {
          const text = units.repeat(times)
          const { lines } = setAndCount(text, of, width)
          expect(lines.map(({ start, endWithSpace }) => text.slice(start, endWithSpace)).join('')).toBe(text)
          for (const { runs, width: whole } of lines) {
            expect(Number.isFinite(whole)).toBe(true)
            expect(runs.every(({ glyphs }) => glyphs.every(({ glyph }) => glyph > 0))).toBe(true)
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('has its glyphs in the order of its characters, right to left or left to right', () => {
    fc.assert(
      fc.property(pattern, language, (units, of) => {
        for (const { level, glyphs } of setAndCount(units, of, 40).lines.flatMap(({ runs }) => runs)) {
          const clusters = glyphs.map(({ cluster }) => cluster)
          expect(clusters).toEqual([...clusters].sort((a, b) => (level % 2 === 1 ? b - a : a - b)))
        }
      }),
      { numRuns: 150 },
    )
  })

  it('of controls without a shape leaves no glyphs', () => {
    const control = fc.constantFrom(
      ...'\u0000\u0007\u001b\u007f\u009f\u200e\u200f\u061c\u202a\u202b\u202d\u202e\u202c',
    )
    const isolate = fc.constantFrom(...'\u2066\u2067\u2068\u2069\u200b\u200c\u200d\u2060\ufeff\u00ad')
    fc.assert(
      fc.property(fc.array(fc.oneof(control, isolate)), language, (units, of) => {
        expect(setAndCount(units.join(''), of, 10).lines.flatMap(({ runs }) => runs)).toHaveLength(0)
      }),
    )
  })

  it('costs work in step with its length', () => {
    fc.assert(
      fc.property(pattern, language, (units, of) => {
        const text = units.repeat(Math.ceil(4000 / units.length))
        expect(setAndCount(text, of, 10).shaped).toBeLessThanOrEqual(4 * text.length)
      }),
      { numRuns: 20 },
    )
  })

  it.each(Object.entries(KNOWN))('such as %s is set', (_, text) => {
    for (const of of ['nl', 'ar']) {
      const { lines, shaped } = setAndCount(text, of, 20)
      expect(lines.at(-1)?.endWithSpace).toBe(text.length)
      expect(shaped).toBeLessThanOrEqual(4 * text.length)
    }
  })

  it('typed by a teacher in an override does not reach the next line of the letter', () => {
    const { lines } = setAndCount('\u202eabc\ndef', 'nl', 20)
    const shown = lines.map(({ text, runs }) =>
      runs.flatMap(({ glyphs }) => glyphs.map(({ cluster }) => text.charAt(cluster))).join(''),
    )
    expect(shown[1]).toBe('def')
  })
})
