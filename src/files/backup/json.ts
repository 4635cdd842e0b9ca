import type { Result } from '../../model/result'

/** Deeper than anything that we write. */
const deepest = 40

/** How deep the brackets of a JSON text go, without reading it. */
function depthOf(text: string): number {
  let [depth, most, inText] = [0, 0, false]
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (inText) {
      if (character === '\\') at += 1
      else if (character === '"') inText = false
    } else if (character === '"') inText = true
    else if (character === '[' || character === '{') most = Math.max(most, ++depth)
    else if (character === ']' || character === '}') depth -= 1
  }
  return most
}

/** Whether some object in it would change what all objects are. */
function isPoisoned(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(isPoisoned)
}

/** Reads JSON from outside: its depth is known before it is read, and no name in it reaches further than its object. */
export function readJson(bytes: Uint8Array): Result<unknown, 'unsafe' | 'broken'> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (depthOf(text) > deepest) return { ok: false, why: 'unsafe' }
    const value: unknown = JSON.parse(text)
    return isPoisoned(value) ? { ok: false, why: 'unsafe' } : { ok: true, value }
  } catch {
    return { ok: false, why: 'broken' }
  }
}
