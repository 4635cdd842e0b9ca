import { describe, expect, it } from 'vitest'
import { cutLine, drawing, line, solid } from '../../../pictograms/kit/layers'
import { circle } from '../../../pictograms/kit/paths'
import { place } from '../../../pictograms/kit/place'

describe('placing a part', () => {
  it('scales around a point and moves that point', () => {
    const part = place(solid('M40 50L60 50'), { scale: 0.5, from: [50, 50], to: [20, 30] })
    expect(drawing(part)).toEqual([{ d: 'M15 30L25 30', role: 'figure' }])
  })

  it('turns arcs the other way round in a mirror', () => {
    const [moved] = drawing(place(solid('M10 50A5 5 0 0 1 20 50'), { mirror: true }))
    expect(moved?.d).toBe('M90 50A5 5 0 0 0 80 50')
  })

  it('gives back the same outline after two mirrors', () => {
    const part = solid(circle(30, 40, 12))
    expect(drawing(place(place(part, { mirror: true }), { mirror: true }))).toEqual(drawing(part))
  })

  it('never makes a line thinner than a photocopier keeps', () => {
    const small = drawing(place([line('0 0, 9 9', 6), cutLine('0 0, 9 9', 4)], { scale: 0.3 }))
    expect(small.map(({ stroke }) => stroke)).toEqual([4.6, 3])
  })
})
