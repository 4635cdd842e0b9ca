import { describe, expect, it } from 'vitest'
import { teacherWords } from '../../../src/ui/teacher-words'

const words = teacherWords((keys) => {
  const known: Readonly<Record<string, string>> = {
    'shared.slot.prijs': 'Prijs per kind',
    'zwemmen.slot.prijs': 'Prijs per les',
  }
  return keys.map((key) => known[key]).find(Boolean) ?? keys.at(-1) ?? ''
})

describe('what a teacher reads about a letter', () => {
  it('is the letter’s own word before the shared one', () => {
    expect(words.slot('zwemmen', 'prijs')).toBe('Prijs per les')
    expect(words.slot('uitstap', 'prijs')).toBe('Prijs per kind')
  })

  it('is never nothing', () => {
    expect(words.slot('uitstap', 'plaats')).not.toBe('')
  })
})
