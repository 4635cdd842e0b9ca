import { describe, expect, it } from 'vitest'
import { creditsFor, withoutPicture } from '../../../src/model/own-picture'

const picture = (credit: string) => ({ file: 'a.png', drawing: [], credit })
const pictures = { bus: picture('Sclera vzw'), water: picture('Sclera vzw'), zon: picture('Juf An') }

describe('pictures of the school', () => {
  it('name their makers once, and only where they are printed', () => {
    expect(creditsFor(pictures, ['bus', 'water', 'school'])).toEqual(['Sclera vzw'])
    expect(creditsFor(pictures, ['school', 'constructor'])).toEqual([])
  })

  it('give way to the pictogram of the set again', () => {
    expect(Object.keys(withoutPicture(pictures, 'bus'))).toEqual(['water', 'zon'])
  })
})
