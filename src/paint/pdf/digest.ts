/**
 * Sixteen bytes that change with every byte of the input: four multiply-xor sums, each over every fourth word of 32 bits. It
 * names content in the file (identifier, subset tags) and protects nothing.
 */
export function digest(bytes: Uint8Array): Uint8Array {
  const lanes = new Uint32Array([0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f])
  const mix = (lane: number, value: number) => {
    const sum = Math.imul((lanes[lane] ?? 0) ^ value, 0x01000193)
    lanes[lane] = sum ^ (sum >>> 15)
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = bytes.length & ~3
  for (let at = 0; at < whole; at += 4) mix((at >> 2) & 3, view.getUint32(at))
  for (let at = whole; at < bytes.length; at++) mix(at & 3, view.getUint8(at))
  // Every lane takes in the others, so that all sixteen bytes depend on all of the input.
  for (let round = 0; round < 16; round++) mix(round & 3, (lanes[(round + 1) & 3] ?? 0) + bytes.length)
  return new Uint8Array(lanes.buffer)
}
