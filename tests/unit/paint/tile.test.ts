import { describe, expect, it } from 'vitest'
import type { Drawing, Tile } from '../../../src/model/tile'
import { paintTile, tileKey } from '../../../src/paint/tile'

const square = 'M20 20L80 20L80 80L20 80Z'

describe('a tile', () => {
  it('is white on black', () => {
    const drawing: Drawing = [
      { d: square, role: 'figure' },
      { d: square, role: 'cut' },
    ]
    const { ground, layers, frame } = paintTile(drawing, false)
    expect(ground.fill).toBe('black')
    expect(layers.map(({ fill }) => fill)).toEqual(['white', 'black'])
    expect(frame).toBeUndefined()
  })

  it('is black on white with a frame when ink is saved', () => {
    const { ground, layers, frame } = paintTile([{ d: square, role: 'figure' }], true)
    expect(ground.fill).toBe('white')
    expect(layers[0]?.fill).toBe('black')
    expect(frame?.stroke).toMatchObject({ shade: 'black', width: 1.4 })
  })

  it('keeps paper white and what is written on it black in both', () => {
    const drawing: Drawing = [
      { d: square, role: 'surface' },
      { d: square, role: 'ink', stroke: 5 },
    ]
    for (const inkSaver of [false, true]) {
      const { layers } = paintTile(drawing, inkSaver)
      expect(layers[0]?.fill).toBe('white')
      expect(layers[1]?.stroke?.shade).toBe('black')
    }
  })

  it('draws the edge of paper that would be lost on a white ground', () => {
    const surface: Drawing = [{ d: square, role: 'surface' }]
    expect(paintTile(surface, false).layers[0]?.stroke).toBeUndefined()
    expect(paintTile(surface, true).layers[0]?.stroke).toEqual({ shade: 'black', width: 3.8, butt: false })
  })

  it('draws the edge of a white stroke on both of its sides', () => {
    const [edge, stroke] = paintTile([{ d: square, role: 'surface', stroke: 6 }], true).layers
    expect(edge?.stroke).toMatchObject({ shade: 'black', width: 9.8 })
    expect(stroke?.stroke).toMatchObject({ shade: 'white', width: 6 })
  })

  it('widens the moat around a shape, and no other line, when ink is saved', () => {
    const drawing: Drawing = [
      { d: square, role: 'cut', stroke: 6, fill: true },
      { d: square, role: 'cut', stroke: 6 },
    ]
    const widths = (inkSaver: boolean) =>
      paintTile(drawing, inkSaver).layers.map(({ stroke }) => stroke?.width)
    expect(widths(false)).toEqual([6, 6])
    expect(widths(true)).toEqual([10, 6])
  })

  it('strokes without filling, unless both are asked for', () => {
    const [line, both] = paintTile(
      [
        { d: square, role: 'figure', stroke: 5, butt: true },
        { d: square, role: 'figure', stroke: 5, fill: true },
      ],
      false,
    ).layers
    expect(line).toEqual({ d: square, stroke: { shade: 'white', width: 5, butt: true } })
    expect(both?.fill).toBe('white')
  })

  it('is painted once for a drawing', () => {
    const drawing: Drawing = [{ d: square, role: 'figure' }]
    expect(paintTile(drawing, true)).toBe(paintTile(drawing, true))
    expect(paintTile(drawing, true)).not.toBe(paintTile(drawing, false))
  })

  it('has a key of its own, whatever it is made from', () => {
    const tiles: readonly Tile[] = [
      { kind: 'concept', id: '12' },
      { kind: 'amount', cents: 12 },
      { kind: 'date', date: '12' },
      { kind: 'clock', time: '12' },
    ]
    expect(new Set(tiles.map(tileKey)).size).toBe(tiles.length)
  })
})
