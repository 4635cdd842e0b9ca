import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeZip } from '../../../src/files/zip-stream'

const files = [
  { name: 'deel-1.pdf', content: new Blob(['%PDF een']) },
  { name: 'deel-2.pdf', content: new Blob(['%PDF twee']) },
]

describe('a zip that is written piece by piece', () => {
  it('has every file whole when its pieces are put together', async () => {
    const pieces: Uint8Array<ArrayBuffer>[] = []
    await writeZip(files, async (piece) => void pieces.push(piece))
    const zip = new Uint8Array(await new Blob(pieces).arrayBuffer())
    const read = Object.entries(unzipSync(zip)).map(([name, bytes]) => [
      name,
      new TextDecoder().decode(bytes),
    ])
    expect(read).toEqual([
      ['deel-1.pdf', '%PDF een'],
      ['deel-2.pdf', '%PDF twee'],
    ])
  })

  it('waits for each piece, and stops when it cannot be written', async () => {
    let opened = 0
    const watched = files.map(({ name, content }) => ({
      name,
      content: Object.assign(content, {
        arrayBuffer: () => {
          opened += 1
          return new Blob(['%PDF']).arrayBuffer()
        },
      }),
    }))
    const full = writeZip(watched, () => Promise.reject(new Error('the disk is full')))
    await expect(full).rejects.toThrow('the disk is full')
    expect(opened).toBe(1)
  })
})
