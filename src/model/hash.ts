/** FNV-1a, 32 bits, of the UTF-16 units of a text, as 8 hexadecimal digits. Tells versions apart; protects nothing. */
export function hash(text: string): string {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return (value >>> 0).toString(16).padStart(8, '0')
}
