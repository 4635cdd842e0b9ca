import { zlibSync } from 'fflate'
import { createCache } from '../../text/cache'
import { bytesOf, type Syntax } from './syntax'

/** Bytes that were deflated; any file takes them as they are. */
export interface Packed {
  readonly bytes: Uint8Array
  /** Before packing. */
  readonly length: number
}

export const packed = (content: Uint8Array): Packed => ({ bytes: zlibSync(content), length: content.length })

/** Characters of content to remember packed: those of the last letter. */
const remembered = createCache<Packed>(100_000)

/** Packs content that may be the same in the next file: from letter to letter most of it is. */
export function packedSyntax(content: Syntax): Packed {
  const known = remembered.get(content)
  if (known) return known
  const fresh = packed(bytesOf(content))
  remembered.set(content, fresh, content.length)
  return fresh
}
