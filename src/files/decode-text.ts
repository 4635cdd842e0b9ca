/** How many bytes are looked at for a text without a byte order mark. */
const looked = 512

/** Western text in UTF-16 has a zero in every second byte. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const top = bytes.subarray(0, looked - (looked % 2))
  const zeros = [0, 0]
  for (const [at, byte] of top.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = top.length / 4
  if (top.length < 4 || (even > 0 && odd > 0)) return undefined
  return odd > many ? 'utf-16le' : even > many ? 'utf-16be' : undefined
}

/** The text of a file as spreadsheets and other programs write it: UTF-8, UTF-16, or that of old Windows. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const wide = wideOrder(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
