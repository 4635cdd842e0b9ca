import { describe, expect, it } from 'vitest'
import { loadConcepts } from '../../../src/catalogue/concepts'
import { createMatch, wordOfFile } from '../../../src/catalogue/match-files'

const match = createMatch(await loadConcepts())

describe('the pictogram that a file is meant for', () => {
  it('is found by the word in the name of the file', () => {
    expect(match('boterhammen.png')).toBe('boterhammen')
    expect(match('Sclera_zwemmen-2.png')).toBe('zwemmen')
    expect(match('te laat (1).jpg')).toBe('te-laat')
    expect(match('SCHOOLREIS.PNG')).toBe('uitstap')
    expect(match('drinkbus_zw_500x500.png')).toBe('drinkfles')
  })

  it('is not guessed from a name that says nothing', () => {
    expect(match('IMG_2034.jpg')).toBeUndefined()
    expect(match('picto 12.png')).toBeUndefined()
    expect(wordOfFile('Sclera_1.png')).toBe('')
  })
})
