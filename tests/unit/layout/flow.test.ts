import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/layout/block'
import { largestHole, paginate, placePages, type Room } from '../../../src/layout/flow'
import { aFrame, blockOf, framed } from '../../support/blocks'

/** A page of 100 points. */
const room: Room = { top: 10, bottom: 110, framePadding: 2, reserve: 0, frameBreaks: 'none', stretch: 1 }

const heightsIn = (blocks: readonly Block[], wishes: Partial<Room>) =>
  paginate(blocks, undefined, { ...room, ...wishes }).pages.map((page) =>
    page.map(({ block }) => block.height),
  )

const framesOn = (blocks: readonly Block[], wishes: Partial<Room>) => {
  const whole = { ...room, ...wishes }
  return placePages(paginate(blocks, undefined, whole), whole).map(({ reader }) =>
    reader.flatMap((item) =>
      item.kind === 'box' ? [{ top: item.y, height: item.height, open: item.open }] : [],
    ),
  )
}

describe('a frame that does not fit', () => {
  const letter = [blockOf(40), ...framed([20, 20, 20, 20], aFrame(7)), blockOf(5)]

  it('goes to the next page whole, where it may not be divided', () => {
    expect(heightsIn(letter, {})).toEqual([[40], [1, 20, 20, 20, 20, 5]])
  })

  it('is divided between rows, and says on the next page again what it is', () => {
    expect(heightsIn(letter, { frameBreaks: 'tidy' })).toEqual([
      [40, 1, 20, 20],
      [7, 20, 20, 5],
    ])
  })

  it('says nothing again where a line less saves a page', () => {
    expect(heightsIn(letter, { frameBreaks: 'any' })[1]).toEqual([20, 20, 5])
  })

  it('is open at the bottom of the one page and at the top of the other', () => {
    expect(framesOn(letter, { frameBreaks: 'tidy' })).toEqual([
      [{ top: 50, height: 45, open: { top: false, bottom: true } }],
      [{ top: 10, height: 51, open: { top: true, bottom: false } }],
    ])
  })

  it('is open on both sides of a page in the middle', () => {
    const long = framed(Array.from({ length: 11 }, () => 20))
    const middle = framesOn(long, { frameBreaks: 'tidy' })[1]
    expect(middle).toMatchObject([{ open: { top: true, bottom: true } }])
  })

  it('is closed, and says nothing again, when it stands whole on a page', () => {
    expect(framesOn(letter, {})).toEqual([[], [{ top: 10, height: 85, open: undefined }]])
  })
})

describe('the hole at the bottom of a page', () => {
  const holeOf = (blocks: readonly Block[], wishes: Partial<Room> = {}) => {
    const whole = { ...room, ...wishes }
    return largestHole(paginate(blocks, undefined, whole), whole)
  }

  it('is what stays white because the next block did not fit', () => {
    expect(holeOf([blockOf(70), blockOf(50)])).toBeCloseTo(0.3)
  })

  it('is none on the last page, where the letter just ends', () => {
    expect(holeOf([blockOf(20)])).toBe(0)
    expect(holeOf([blockOf(100), blockOf(20)])).toBe(0)
  })

  it('is less by what goes into the gaps, and by what is kept free on purpose', () => {
    expect(holeOf([blockOf(30), blockOf(30, { before: 10 }), blockOf(50)], { stretch: 2 })).toBeCloseTo(0.2)
    expect(holeOf([blockOf(70), blockOf(50)], { reserve: 25 })).toBeCloseTo(0.05)
  })
})
