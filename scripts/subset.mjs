import { readFileSync } from 'node:fs'

/** Values of hb_subset_sets_t and hb_subset_flags_t in hb-subset.h. */
const SET = { unicode: 1, dropTable: 3, nameId: 4, feature: 6, script: 7 }
const NO_HINTING = 1
const KEEP_NOTDEF_OUTLINE = 64

/**
 * Starts harfbuzz-subset, which only the build of the fonts uses.
 * @returns {Promise<(bytes: Uint8Array, keep: { unicodes: number[], features: string[], scripts: string[] }) => Uint8Array>}
 *   cuts a font down to some code points, layout features and scripts
 */
export async function loadSubsetter() {
  const wasm = new URL('../node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm', import.meta.url)
  const { instance } = await WebAssembly.instantiate(readFileSync(wasm), {})
  const hb = instance.exports
  hb._initialize?.()

  const replaceSet = (input, kind, values) => {
    const set = hb.hb_subset_input_set(input, kind)
    hb.hb_set_clear(set)
    for (const value of values) hb.hb_set_add(set, value)
  }

  return (bytes, keep) => {
    const pointer = hb.malloc(bytes.length)
    new Uint8Array(hb.memory.buffer).set(bytes, pointer)
    const face = hb.hb_face_create(hb.hb_blob_create(pointer, bytes.length, 1, 0, 0), 0)
    const input = hb.hb_subset_input_create_or_fail()
    hb.hb_subset_input_set_flags(input, NO_HINTING | KEEP_NOTDEF_OUTLINE)
    replaceSet(input, SET.unicode, keep.unicodes)
    replaceSet(input, SET.feature, keep.features.map(tag))
    replaceSet(input, SET.script, keep.scripts.map(tag))
    replaceSet(input, SET.nameId, [0, 1, 2, 3, 4, 5, 6, 13, 14])
    for (const table of ['DSIG', 'gasp', 'STAT', 'meta', 'vhea', 'vmtx']) {
      hb.hb_set_add(hb.hb_subset_input_set(input, SET.dropTable), tag(table))
    }
    const subset = hb.hb_subset_or_fail(face, input)
    if (subset === 0) throw new Error('harfbuzz-subset could not cut this font')
    const blob = hb.hb_face_reference_blob(subset)
    const start = hb.hb_blob_get_data(blob, 0)
    return new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(blob))
  }
}

const tag = (text) => [...text].reduce((sum, c) => ((sum << 8) | c.charCodeAt(0)) >>> 0, 0)
