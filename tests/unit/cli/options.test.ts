import { describe, expect, it } from 'vitest'
import { parseOptions } from '../../../src/cli/options'

describe('the letter command', () => {
  it('takes a file, languages and a folder', () => {
    expect(parseOptions(['brief.json', '--lang', 'ar, nl,ar', '--out', 'map'])).toEqual({
      ok: true,
      help: false,
      source: { kind: 'file', path: 'brief.json' },
      languages: ['ar', 'nl'],
      out: 'map',
      wordless: false,
      rough: 'mark',
    })
  })

  it('takes the example of a template, in Dutch and in this folder when nothing else is said', () => {
    expect(parseOptions(['--sample', 'uitstap'])).toEqual({
      ok: true,
      help: false,
      source: { kind: 'sample', template: 'uitstap' },
      languages: ['nl'],
      out: '.',
      wordless: false,
      rough: 'mark',
    })
  })

  it('shows all letters on one sheet', () => {
    expect(parseOptions(['--overzicht'])).toMatchObject({ ok: true, source: { kind: 'overview' } })
  })

  it('takes pictures of the school only with the name of who made them', () => {
    expect(parseOptions(['een.json', '--afbeeldingen', 'map', '--maker', ' Juf An '])).toMatchObject({
      ok: true,
      pictures: { folder: 'map', credit: 'Juf An' },
    })
    expect(parseOptions(['een.json', '--afbeeldingen', 'map'])).toMatchObject({ ok: false })
  })

  it('takes what people found of the translations, and what to do with the rest', () => {
    const words = ['--sample', 'uitstap', '--corrections', 'school.zip', '--rough', 'refuse']
    expect(parseOptions(words)).toMatchObject({ ok: true, corrections: 'school.zip', rough: 'refuse' })
  })

  it('explains itself', () => {
    expect(parseOptions(['--help'])).toEqual({ ok: true, help: true })
  })

  it.each([
    [[], 'Welke brief?'],
    [['een.json', 'twee.json'], 'één brief'],
    [['een.json', '--sample', 'uitstap'], 'niet allebei'],
    [['een.json', '--overzicht'], 'niet meer dan één'],
    [['--sample', 'bestaat-niet'], 'geen sjabloon'],
    [['een.json', '--lang', 'klingon'], 'klingon'],
    [['een.json', '--lang', ','], 'Welke talen?'],
    [['een.json', '--rough', 'weg'], 'mark, dutch, refuse'],
    [['--fout'], 'begrijp ik niet'],
  ])('says in one sentence what is wrong with %j', (words, says) => {
    const options = parseOptions(words)
    expect(options.ok).toBe(false)
    expect(!options.ok && options.why).toContain(says)
  })
})
