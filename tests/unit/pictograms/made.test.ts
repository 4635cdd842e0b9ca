import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountTile, pieces } from '../../../pictograms/made/amount'
import { clockTile } from '../../../pictograms/made/clock'
import { dateTile, weekdayOf } from '../../../pictograms/made/date'
import { numberTile } from '../../../pictograms/made/number'

describe('the tile of a day', () => {
  it('knows the weekday of every date since 1900', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        const weekday = weekdayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
        expect(weekday).toBe((date.getUTCDay() + 6) % 7)
      }),
    )
  })

  it('differs for two days of one week', () => {
    expect(dateTile('2026-11-24')).not.toEqual(dateTile('2026-11-25'))
  })

  it('stays an empty calendar when there is no date yet', () => {
    expect(dateTile('')).toEqual(dateTile('morgen'))
    expect(dateTile('').length).toBeGreaterThan(5)
  })
})

describe('the tile of an hour', () => {
  it('shows afternoon hours on the same face as morning hours', () => {
    expect(clockTile('15:30')).toEqual(clockTile('03:30'))
  })

  it('moves both hands', () => {
    expect(clockTile('08:30')).not.toEqual(clockTile('08:35'))
    expect(clockTile('08:30')).not.toEqual(clockTile('09:30'))
  })
})

describe('the tile of an amount', () => {
  it('pays with pieces that add up, down to five cents', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (fives) => {
        expect(pieces(fives * 5).reduce((sum, piece) => sum + piece, 0)).toBe(fives * 5)
      }),
    )
  })

  it('pays 12.50 euro with a note of ten, a coin of two and one of fifty cents', () => {
    expect(pieces(1250)).toEqual([1000, 200, 50])
  })

  it('draws a different tile for different amounts', () => {
    const tiles = [0, 50, 100, 500, 550, 1250, 3785, 3790, 5000, 8550, 12000].map((cents) =>
      JSON.stringify(amountTile(cents)),
    )
    expect(new Set(tiles).size).toBe(tiles.length)
  })
})

describe('the tile of a line', () => {
  it('differs for different numbers, and never shows a part of one', () => {
    const tiles = ['1', '7', '12', '21', '208', '3518'].map((line) => JSON.stringify(numberTile(line)))
    expect(new Set(tiles).size).toBe(tiles.length)
    const blank = numberTile('')
    for (const other of ['3A', '12345', 'tram', '1 2', '-4']) expect(numberTile(other)).toEqual(blank)
  })
})
