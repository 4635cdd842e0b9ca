import { Blob, Buffer, BufferFlag, ClusterLevel, Direction, Face, Font, MetricsTag, shape } from 'harfbuzzjs'
import { describe, expect, it } from 'vitest'
import type { LanguageCode, Script } from '../../../src/model/language'
import { shippedFace, shippedFaces } from '../../support/faces'

/** The wrapper that harfbuzzjs comes with, to hold ours against. */
const wrapped = (bytes: Uint8Array) => new Font(new Face(new Blob(bytes)))

interface Sample {
  readonly family: string
  readonly text: string
  readonly script: Script
  readonly language: LanguageCode
}

const samples: readonly Sample[] = [
  { family: 'andika', text: 'Eén fiets, à 12,50 — ŵ\u0301 ok', script: 'Latn', language: 'nl' },
  { family: 'andika', text: 'İyi günler! Işıl’ın', script: 'Latn', language: 'tr' },
  { family: 'andika', text: 'Об’єднані ґрунтовні їжа', script: 'Cyrl', language: 'uk' },
  { family: 'noto-sans-arabic', text: 'غدًا في الرحلة إلى الغابة، لا', script: 'Arab', language: 'ar' },
  { family: 'vazirmatn', text: 'که پوښتنې لرئ، سه‌شنبه ۍ', script: 'Arab', language: 'ps' },
  { family: 'noto-sans-ethiopic', text: 'ጽባሕ ናብ ጫካ፡ ክንከይድ ኢና።', script: 'Ethi', language: 'ti' },
]

describe.each(samples)('$family in $language', ({ family, text, script, language }) => {
  it.each([400, 700] as const)('is shaped at %d as by the wrapper of harfbuzzjs', (weight) => {
    const face = shippedFace(family, weight)
    const rightToLeft = script === 'Arab'
    const [start, end] = [4, text.length - 3]

    const buffer = new Buffer()
    buffer.setFlags(BufferFlag.REMOVE_DEFAULT_IGNORABLES)
    buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS)
    buffer.addText(text, start, end - start)
    buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR)
    buffer.setScript(script)
    buffer.setLanguage(language)
    shape(wrapped(face.bytes), buffer)
    const positions = buffer.getGlyphPositions()
    const expected = buffer.getGlyphInfos().map(({ codepoint, cluster, flags }, i) => ({
      glyph: codepoint,
      cluster,
      advance: positions[i]?.xAdvance,
      dx: positions[i]?.xOffset,
      dy: positions[i]?.yOffset,
      unsafeToBreak: (flags & 1) !== 0,
    }))

    expect(expected.length).toBeGreaterThan(8)
    expect(face.shape({ text, start, end, rightToLeft, script, language })).toEqual(expected)
  })
})

describe.each(shippedFaces().map((face) => [face.id, face] as const))('the font %s', (_, face) => {
  const font = wrapped(face.bytes)

  it('has the measures that HarfBuzz reads from it', () => {
    const { ascender, descender } = font.hExtents()
    expect(face).toMatchObject({
      ascent: ascender,
      descent: descender,
      capHeight: font.getMetricPositionWithFallback(MetricsTag.CAP_HEIGHT),
      postscriptName: font.face.getName(6, 'en'),
      unitsPerEm: font.face.upem,
    })
  })

  it('has the outlines that HarfBuzz draws', () => {
    const numbers = (path: string) => path.replaceAll(/(?<=[A-Z])|[ ,]/g, ' ').trim()
    for (const glyph of [1, 2, 3, 40, 41, 90, 150]) {
      expect(numbers(face.outlineOf(glyph))).toBe(numbers(font.glyphToPath(glyph)))
      expect(face.advanceOf(glyph)).toBe(font.glyphHAdvance(glyph))
    }
  })

  it('lacks what it lacks', () => {
    expect(face.glyphOf(0x1f600)).toBe(0)
    expect(face.glyphOf(0x20)).toBe(font.nominalGlyph(0x20))
  })
})
