import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { zipFiles } from '../../../src/files/zip'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('a zip', () => {
  it('gives every file back', () => {
    const files = unzipSync(
      zipFiles([
        { name: 'brief-ar.pdf', bytes: bytes('een') },
        { name: 'brief-fr.pdf', bytes: bytes('twee') },
      ]),
    )
    expect(Object.keys(files)).toEqual(['brief-ar.pdf', 'brief-fr.pdf'])
    expect(new TextDecoder().decode(files['brief-fr.pdf'])).toBe('twee')
  })

  it('never lets one file replace another of the same name', () => {
    const same = ['een', 'twee', 'drie'].map((text) => ({ name: 'brief.pdf', bytes: bytes(text) }))
    expect(Object.keys(unzipSync(zipFiles(same)))).toEqual(['brief.pdf', 'brief-2.pdf', 'brief-3.pdf'])
  })
})
