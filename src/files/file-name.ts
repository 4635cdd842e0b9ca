const longest = 80

/** Names that Windows keeps for itself. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * A file name without extension that every system takes and every person can read: no slashes, dots, control or
 * direction characters, at most 80 characters, words joined by hyphens. Parts that hold nothing usable are left out.
 */
export function fileName(...parts: readonly string[]): string {
  const name = parts
    .map((part) =>
      part
        .toWellFormed()
        .normalize('NFC')
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
        .replace(/^-+|-+$/g, ''),
    )
    .filter(Boolean)
    .join('-')
  const short = [...name].slice(0, longest).join('').replace(/-+$/, '')
  return short === '' || reserved.test(short) ? `brief-${short}`.replace(/-$/, '') : short
}
