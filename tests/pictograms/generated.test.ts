import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drawAll } from '../../pictograms/drawings/all'
import { filesOf } from '../../pictograms/output'

const folder = new URL('../../pictograms/', import.meta.url)
const tiles = drawAll()
const files = filesOf(tiles)

const numbersOf = (d: string): readonly string[] => d.match(/-?[\d.]+/g) ?? []

describe('the generated files', () => {
  it('are the ones that the drawings give, byte for byte', () => {
    for (const [path, text] of files) expect(readFileSync(new URL(path, folder), 'utf8'), path).toBe(text)
  })

  it('hold no picture without a drawing', () => {
    const written = readdirSync(new URL('svg/', folder)).map((file) => `svg/${file}`)
    expect(written.filter((path) => !files.has(path))).toEqual([])
  })

  it('hold path elements with a shape and colours only: no text, ids, links, transforms or filters', () => {
    for (const [path, text] of files) {
      if (!path.endsWith('.svg')) continue
      const inside = text.replace(/^<svg xmlns="[^"]+" viewBox="0 0 100 100">/, '').replace(/<\/svg>\n$/, '')
      const rest = inside.replace(
        /<path d="[^"]+" fill="(#000|#fff|none)"( stroke(-[a-z]+)?="[^"]+")*\/>/g,
        '',
      )
      expect(rest, path).toBe('')
    }
  })

  it('write outlines in absolute M L C Q A Z with at most one decimal, on the canvas', () => {
    for (const [id, drawing] of tiles)
      for (const { d } of drawing) {
        expect(d, id).toMatch(/^M[MLCQAZ\d. -]+$/)
        for (const text of numbersOf(d)) {
          expect(text, id).toMatch(/^-?\d+(\.\d)?$/)
          expect(Number(text), id).toBeGreaterThanOrEqual(-1)
          expect(Number(text), id).toBeLessThanOrEqual(360)
        }
      }
  })
})
