import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName } from '../../../src/files/file-name'

describe('a file name', () => {
  it('is readable', () => {
    expect(fileName('uitstap', 'Kinderboerderij De Campagne', 'ar')).toBe(
      'uitstap-Kinderboerderij-De-Campagne-ar',
    )
  })

  it.each(['../../etc/passwd', 'a\u202egnp.exe', 'CON', 'x'.repeat(300), '...', '\u0000', ''])(
    'is safe, whatever is typed: %j',
    (typed) => {
      expect(fileName(typed)).toMatch(/^[\p{L}\p{M}\p{N}-]{1,90}$/u)
      expect(fileName(typed)).not.toMatch(/^(con|nul)$/i)
    },
  )

  it('is never empty and never holds a path', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
        expect(fileName(...parts)).toMatch(/^[\p{L}\p{M}\p{N}-]+$/u)
      }),
    )
  })
})
