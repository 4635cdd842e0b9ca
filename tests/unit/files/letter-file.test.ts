import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLetterFile, writeLetterFile } from '../../../src/files/letter-file'
import { letter } from '../model/fixtures'

describe('a letter in a file', () => {
  it('comes back as it was', () => {
    expect(readLetterFile(writeLetterFile(letter))).toEqual({ ok: true, letter })
  })

  it('may be short when a script writes it', () => {
    const read = readLetterFile('{"template":"uitstap","values":{"plaats":"het bos"}}')
    expect(read.ok && read.letter.values).toEqual({ plaats: 'het bos' })
  })

  it.each([
    ['', 'stuk'],
    ['{', 'stuk'],
    ['[]', 'template'],
    ['{"template":5}', 'template'],
    ['{"template":"uitstap","values":{"plaats":{"diep":1}}}', 'values.plaats'],
    ['{"kind":"pictobrief-brief","version":99,"letter":{}}', 'nieuwere'],
  ])('is refused in one sentence when it is wrong: %s', (source, says) => {
    const read = readLetterFile(source)
    expect(read.ok).toBe(false)
    expect(!read.ok && read.why).toContain(says)
  })

  it('never takes over an object prototype', () => {
    const read = readLetterFile(
      '{"template":"uitstap","values":{"__proto__":"x"},"__proto__":{"template":"y"}}',
    )
    expect(({} as Record<string, unknown>)['template']).toBeUndefined()
    if (read.ok) expect(Object.getPrototypeOf(read.letter.values)).toBe(Object.prototype)
  })

  it('says something about any text and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (source) => {
        const read = readLetterFile(source)
        expect(read.ok || read.why.length > 10).toBe(true)
      }),
    )
  })
})
