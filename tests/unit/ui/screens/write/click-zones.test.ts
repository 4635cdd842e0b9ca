import { describe, expect, it } from 'vitest'
import type { SvgItem } from '../../../../../src/paint/svg/items'
import { clickZones } from '../../../../../src/ui/screens/write/click-zones'

const item = (key: string, source: string | undefined, x: number, y: number): SvgItem => ({
  kind: 'fill',
  key,
  ...(source !== undefined && { source }),
  box: { x, y, width: 100, height: 10 },
  transform: '',
  d: '',
  colour: '#000',
})

describe('what of the page one can click on', () => {
  it('makes one zone of a row, from the tile to the Dutch beside it', () => {
    const zones = clickZones([item('a', 'slot:prijs', 300, 50), item('b', 'slot:prijs', 40, 52)])
    expect(zones).toHaveLength(1)
    expect(zones[0]).toMatchObject({ source: 'slot:prijs', x: 37.5, width: 365 })
  })

  it('keeps rows apart that stand far from each other', () => {
    const zones = clickZones([item('a', 'section:wat', 40, 50), item('b', 'section:wat', 40, 400)])
    expect(zones.map(({ y }) => y)).toEqual([47.5, 397.5])
  })

  it('leaves out what comes from nowhere in the form', () => {
    expect(clickZones([item('a', undefined, 0, 0)])).toEqual([])
  })
})
