/**
 * Sixteen bytes that change with every byte of the input: four mixed multiply-xor sums over 32-bit words. Names content in
 * the file (ID, subset tags); it protects nothing.
 */
export function digest(bytes: Uint8Array): Uint8Array {
  const lanes = new Uint32Array([0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f])
  const mix = (lane: number, value: number) => {
    const sum = Math.imul((lanes[lane] ?? 0) ^ value, 0x01000193 + 2 * lane)
    lanes[lane] = sum ^ (sum >>> 15)
  }
  bytes.forEach((byte, i) => {
    mix(i & 3, byte)
  })
  for (let round = 0; round < 16; round++) mix(round & 3, (lanes[(round + 1) & 3] ?? 0) + bytes.length)
  return new Uint8Array(lanes.buffer)
}
