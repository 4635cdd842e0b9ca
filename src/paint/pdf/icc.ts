const encoder = new TextEncoder()

/** Small ICC v2 monitor profile of sRGB (IEC 61966-2-1) with its transfer curve in 256 steps. */
export function sRgbProfile(): Uint8Array {
  const curve = transferCurve()
  return profile([
    ['desc', description('sRGB')],
    ['cprt', copyright('CC0')],
    ['wtpt', xyz(0.9505, 1, 1.0891)],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ])
}

function profile(tags: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const offsets = new Map<Uint8Array, number>()
  let size = 132 + 12 * tags.length
  for (const [, data] of tags) {
    if (offsets.has(data)) continue
    offsets.set(data, size)
    size += (data.length + 3) & ~3
  }
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, size)
  view.setUint32(8, 0x02100000)
  bytes.set(encoder.encode('mntrRGB XYZ '), 12)
  ;[2026, 1, 1].forEach((part, i) => {
    view.setUint16(24 + 2 * i, part)
  })
  bytes.set(encoder.encode('acsp'), 36)
  // The white of the connection space, D50.
  view.setInt32(68, 0xf6d6)
  view.setInt32(72, 0x10000)
  view.setInt32(76, 0xd32d)
  view.setUint32(128, tags.length)
  tags.forEach(([tag, data], i) => {
    const entry = 132 + 12 * i
    const offset = offsets.get(data) ?? 0
    bytes.set(encoder.encode(tag), entry)
    view.setUint32(entry + 4, offset)
    view.setUint32(entry + 8, data.length)
    bytes.set(data, offset)
  })
  return bytes
}

function element(type: string, size: number) {
  const bytes = new Uint8Array(size)
  bytes.set(encoder.encode(type))
  return { bytes, view: new DataView(bytes.buffer) }
}

function xyz(...values: readonly [number, number, number]): Uint8Array {
  const { bytes, view } = element('XYZ ', 20)
  values.forEach((value, i) => {
    view.setInt32(8 + 4 * i, Math.round(value * 0x10000))
  })
  return bytes
}

/** `desc` element: ASCII only, its Unicode and Macintosh forms left empty. */
function description(text: string): Uint8Array {
  const { bytes, view } = element('desc', 12 + text.length + 1 + 78)
  view.setUint32(8, text.length + 1)
  bytes.set(encoder.encode(text), 12)
  return bytes
}

function copyright(text: string): Uint8Array {
  const { bytes } = element('text', 8 + text.length + 1)
  bytes.set(encoder.encode(text), 8)
  return bytes
}

function transferCurve(): Uint8Array {
  const steps = 256
  const { bytes, view } = element('curv', 12 + 2 * steps)
  view.setUint32(8, steps)
  for (let i = 0; i < steps; i++) {
    const value = i / (steps - 1)
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    view.setUint16(12 + 2 * i, Math.round(linear * 0xffff))
  }
  return bytes
}
