import { describe, expect, it } from 'vitest'
import { creditsFor, lastCredit, samePictures, withoutPicture } from '../../../src/model/own-picture'

const picture = (credit: string) => ({ file: 'a.png', pixels: { png: 'aaaa' }, credit })
const pictures = { bus: picture('Sclera vzw'), water: picture('Sclera vzw'), zon: picture('Juf An') }

describe('pictures of the school', () => {
  it('name their makers once, and only where they are printed', () => {
    expect(creditsFor(pictures, ['bus', 'water', 'school'])).toEqual(['Sclera vzw'])
    expect(creditsFor(pictures, ['school', 'constructor'])).toEqual([])
  })

  it('give way to the pictogram of the set again', () => {
    expect(Object.keys(withoutPicture(pictures, 'bus'))).toEqual(['water', 'zon'])
  })

  it('ask for their maker once: the last one is proposed again', () => {
    expect(lastCredit(pictures)).toBe('Juf An')
    expect(lastCredit({})).toBe('')
  })

  it('are the same only when all of them look and are called the same', () => {
    expect(samePictures(pictures, structuredClone(pictures))).toBe(true)
    expect(samePictures(pictures, withoutPicture(pictures, 'bus'))).toBe(false)
    expect(samePictures(pictures, { ...pictures, bus: picture('Juf An') })).toBe(false)
    expect(
      samePictures(pictures, { ...pictures, bus: { ...picture('Sclera vzw'), pixels: { png: 'b' } } }),
    ).toBe(false)
  })
})
