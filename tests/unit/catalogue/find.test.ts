import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFind } from '../../../src/catalogue/find'

const find = createFind([
  { id: 'uitstap', words: 'Uitstap (1 dag)', more: 'schoolreis excursie boerderij' },
  { id: 'zwemmen', words: 'Zwemmen', more: 'zwembad badpak' },
  { id: 'rekening', words: 'De rekening', more: 'geld betalen factuur' },
  { id: 'regen', words: 'regen', more: 'nat' },
  { id: 'regenjas', words: 'regenjas', more: '' },
  { id: 'zonnecreme', words: 'zonnecrème', more: 'zon' },
])

describe('searching', () => {
  it('finds by the beginning of a word', () => {
    expect(find('zwem')).toEqual(['zwemmen'])
  })

  it('finds by another word for it', () => {
    expect(find('geld')).toEqual(['rekening'])
  })

  it('does not mind accents, capitals or a typing error', () => {
    expect(find('ZONNECREME')).toEqual(['zonnecreme'])
    expect(find('rekenng')).toEqual(['rekening'])
  })

  it('puts what was typed before what may have been meant', () => {
    expect(find('regenj')[0]).toBe('regenjas')
  })

  it('wants every word that was typed', () => {
    expect(find('uitstap boerderij')).toEqual(['uitstap'])
    expect(find('uitstap geld')).toEqual([])
  })

  it('shows everything, in its own order, while nothing is typed', () => {
    expect(find('  ')).toEqual(['uitstap', 'zwemmen', 'rekening', 'regen', 'regenjas', 'zonnecreme'])
  })

  it('never fails, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => void find(query)))
  })
})
