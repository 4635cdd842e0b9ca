import type { Result } from '../../model/result'
import type { Lock } from './format'

/** Rounds of PBKDF2 with which the key is made: what OWASP asks of it in 2023 for HMAC-SHA-256. */
const standardRounds = 600_000

type Bytes = Uint8Array<ArrayBuffer>

const toBase64 = (bytes: Bytes) => btoa(String.fromCharCode(...bytes))
const fromBase64 = (text: string): Bytes =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0))

async function keyFrom(passphrase: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
  // The same words typed on another system may be made of other code points.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'))
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  return await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

export interface LockedBytes {
  readonly lock: Lock
  readonly bytes: Bytes
}

/** Encrypts with a key made from a passphrase. The tag of 16 bytes stands at the end, as WebCrypto puts it. */
export async function lockBytes(
  plain: Bytes,
  passphrase: string,
  rounds = standardRounds,
): Promise<LockedBytes> {
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))]
  const key = await keyFrom(passphrase, salt, rounds)
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain)
  return {
    lock: {
      cipher: 'AES-256-GCM',
      key: 'PBKDF2-HMAC-SHA-256',
      rounds,
      salt: toBase64(salt),
      iv: toBase64(iv),
    },
    bytes: new Uint8Array(locked),
  }
}

/** Decrypts. Bytes that are whole and yet do not open were locked with another passphrase. */
export async function unlockBytes(
  { lock, bytes }: LockedBytes,
  passphrase: string,
): Promise<Result<Bytes, 'passphrase'>> {
  const key = await keyFrom(passphrase, fromBase64(lock.salt), lock.rounds)
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(lock.iv) }, key, bytes)
    return { ok: true, value: new Uint8Array(plain) }
  } catch {
    return { ok: false, why: 'passphrase' }
  }
}
