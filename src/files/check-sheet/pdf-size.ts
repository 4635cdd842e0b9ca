const keyword = [...'stream'].map((letter) => letter.charCodeAt(0))
const [lineFeed, carriageReturn] = [10, 13]
/** The first byte of what zlib packed with a window of 32 kB, as all programs do. */
const zlib = 0x78
/** Bytes to unpack at a time. */
const step = 16_384

/** Where the words stand that say what a stream is: before it, and no honest program needs as many bytes. */
const lookBack = 2048
/** Streams that a parser opens by itself. A name can be written in codes (`#4fbjStm`): then it may be one of these. */
const opened = /ObjStm|XRef|#[\da-f]{2}/i

/**
 * Whether the streams of a PDF that a parser opens by itself become at most so many bytes together. They are unpacked piece
 * by piece and thrown away, so that a small file that becomes gigabytes is known before anything opens it.
 */
export async function unpacksWithin(bytes: Uint8Array, most: number): Promise<boolean> {
  const latin1 = new TextDecoder('latin1')
  let left = most
  for (let at = nextStream(bytes, 0); at >= 0 && left >= 0; at = nextStream(bytes, at)) {
    const before = latin1.decode(bytes.subarray(Math.max(0, at - lookBack), at))
    if (bytes[at] === zlib && opened.test(before)) left -= await unpackedSize(bytes, at, left)
  }
  return left >= 0
}

/** Where the data of the next stream begin, after a place; -1 when there is none. */
function nextStream(bytes: Uint8Array, from: number): number {
  const [first = 0] = keyword
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (!keyword.every((letter, index) => bytes[at + index] === letter)) continue
    const end = at + keyword.length
    if (bytes[end] === lineFeed) return end + 1
    if (bytes[end] === carriageReturn) return end + (bytes[end + 1] === lineFeed ? 2 : 1)
  }
  return -1
}

/** In bytes, until the packed data end or break, or there are more than `most`. */
async function unpackedSize(bytes: Uint8Array, from: number, most: number): Promise<number> {
  let at = from
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.slice(at, at + step))
      at += step
    },
  })
  const unpacked = packed.pipeThrough(new DecompressionStream('deflate')).getReader()
  let size = 0
  try {
    while (size <= most) {
      const { done, value } = await unpacked.read()
      if (done) return size
      size += value.length
    }
    await unpacked.cancel()
  } catch {
    // What follows the packed data is no error here; nor is damage, which whoever opens the stream will find.
  }
  return size
}
