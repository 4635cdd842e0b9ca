import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/layout/block'
import { chains, type FrameBreaks } from '../../../src/layout/chains'
import { blockOf, framed } from '../../support/blocks'

const lengths = (blocks: readonly Block[], frameBreaks: FrameBreaks, height = 1000) =>
  chains(blocks, { frameBreaks, framePadding: 5, height }).map((chain) => chain.length)

const rows = (count: number) => framed(Array.from({ length: count }, () => 20))

describe('what stays together', () => {
  it('is a heading and its first row', () => {
    expect(lengths([blockOf(9, { keepWithNext: true }), blockOf(20), blockOf(20)], 'any')).toEqual([2, 1])
  })

  it('is a whole frame, where it may not be divided', () => {
    expect(lengths([blockOf(9), ...rows(5), blockOf(9)], 'none')).toEqual([1, 6, 1])
  })

  it('is the heading with two rows, and the last two, where a frame is divided tidily', () => {
    expect(lengths([blockOf(9), ...rows(4), blockOf(9)], 'tidy')).toEqual([1, 3, 2, 1])
    expect(lengths(rows(7), 'tidy')).toEqual([3, 1, 1, 1, 2])
  })

  it('lets the third of three rows go alone, and keeps two together', () => {
    expect(lengths(rows(3), 'tidy')).toEqual([3, 1])
    expect(lengths(rows(2), 'tidy')).toEqual([3])
  })

  it('is no more than the heading and a row where that saves a page', () => {
    expect(lengths(rows(4), 'any')).toEqual([2, 1, 1, 1])
  })

  it('is never more of a frame than fits on a page', () => {
    expect(lengths(framed([30, 30, 30, 30]), 'none', 100)).toEqual([3, 2])
    expect(lengths(framed([60, 60, 60]), 'none', 100)).toEqual([2, 1, 1])
    expect(lengths(framed([60, 60, 60]), 'tidy', 100)).toEqual([2, 1, 1])
  })
})
