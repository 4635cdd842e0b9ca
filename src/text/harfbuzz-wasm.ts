/** Address in the memory of HarfBuzz. */
export type Pointer = number

/** What we use of HarfBuzz (hb.h); a `hb_tag_t` is four letters in one number. */
interface HarfBuzz {
  readonly memory: WebAssembly.Memory
  readonly __wasm_call_ctors: () => void
  readonly __indirect_function_table: WebAssembly.Table
  readonly malloc: (size: number) => Pointer
  readonly free: (at: Pointer) => void
  readonly hb_blob_create: (
    data: Pointer,
    length: number,
    mode: number,
    userData: Pointer,
    destroy: Pointer,
  ) => Pointer
  readonly hb_face_create: (blob: Pointer, index: number) => Pointer
  readonly hb_face_get_upem: (face: Pointer) => number
  readonly hb_ot_name_get_utf16: (
    face: Pointer,
    name: number,
    language: Pointer,
    size: Pointer,
    text: Pointer,
  ) => number
  readonly hb_font_create: (face: Pointer) => Pointer
  readonly hb_font_get_h_extents: (font: Pointer, extents: Pointer) => number
  readonly hb_font_get_nominal_glyph: (font: Pointer, codePoint: number, glyph: Pointer) => number
  readonly hb_font_get_glyph_h_advance: (font: Pointer, glyph: number) => number
  readonly hb_font_draw_glyph: (font: Pointer, glyph: number, functions: Pointer, data: Pointer) => void
  readonly hb_ot_metrics_get_position_with_fallback: (font: Pointer, tag: number, position: Pointer) => void
  readonly hb_draw_funcs_create: () => Pointer
  readonly hb_draw_funcs_set_move_to_func: SetDrawFunction
  readonly hb_draw_funcs_set_line_to_func: SetDrawFunction
  readonly hb_draw_funcs_set_quadratic_to_func: SetDrawFunction
  readonly hb_draw_funcs_set_cubic_to_func: SetDrawFunction
  readonly hb_draw_funcs_set_close_path_func: SetDrawFunction
  readonly hb_language_from_string: (text: Pointer, length: number) => Pointer
  readonly hb_script_from_string: (text: Pointer, length: number) => number
  readonly hb_buffer_create: () => Pointer
  readonly hb_buffer_clear_contents: (buffer: Pointer) => void
  readonly hb_buffer_set_flags: (buffer: Pointer, flags: number) => void
  readonly hb_buffer_set_cluster_level: (buffer: Pointer, level: number) => void
  readonly hb_buffer_add_utf16: (
    buffer: Pointer,
    text: Pointer,
    length: number,
    itemStart: number,
    itemLength: number,
  ) => void
  readonly hb_buffer_set_direction: (buffer: Pointer, direction: number) => void
  readonly hb_buffer_set_script: (buffer: Pointer, script: number) => void
  readonly hb_buffer_set_language: (buffer: Pointer, language: Pointer) => void
  readonly hb_buffer_get_glyph_infos: (buffer: Pointer, length: Pointer) => Pointer
  readonly hb_buffer_get_glyph_positions: (buffer: Pointer, length: Pointer) => Pointer
  readonly hb_shape: (font: Pointer, buffer: Pointer, features: Pointer, featureCount: number) => void
}

type SetDrawFunction = (functions: Pointer, draw: number, userData: Pointer, destroy: Pointer) => void

const pageOfMemory = 0x10000

/**
 * HarfBuzz itself, as harfbuzzjs ships it, without the wrapper around it: that costs as much to fetch as our whole text engine
 * and makes objects for every glyph.
 */
export let harfbuzz: HarfBuzz

let starting: Promise<void> | undefined

/** Fetches and starts HarfBuzz, once. Nothing here may be called before. Rejects when it cannot be had; a later call tries again. */
export function startHarfBuzz(): Promise<void> {
  starting ??= start().then(
    (started) => {
      harfbuzz = started
    },
    (error: unknown) => {
      starting = undefined
      throw error
    },
  )
  return starting
}

async function start(): Promise<HarfBuzz> {
  const { instance } = await instantiate({
    wasi_snapshot_preview1: { proc_exit: ended },
    env: {
      _abort_js: ended,
      _emscripten_runtime_keepalive_clear: () => {},
      _setitimer_js: () => 0,
      emscripten_resize_heap: (size: number) => {
        const { memory } = instance.exports as unknown as HarfBuzz
        const missing = (size >>> 0) - memory.buffer.byteLength
        try {
          memory.grow(Math.ceil(Math.max(0, missing) / pageOfMemory))
          return 1
        } catch {
          return 0 // HarfBuzz does without what it cannot have.
        }
      },
    },
  })
  const exports = instance.exports as unknown as HarfBuzz
  exports.__wasm_call_ctors()
  return exports
}

function ended(): never {
  throw new Error('HarfBuzz has stopped')
}

/** From the network in a browser, from the disk in Node: on the command line and in tests. */
async function instantiate(imports: WebAssembly.Imports): Promise<WebAssembly.WebAssemblyInstantiatedSource> {
  const file = new URL('../../node_modules/harfbuzzjs/dist/harfbuzz.wasm', import.meta.url)
  if (file.protocol === 'file:') {
    const bytes = process.getBuiltinModule('node:fs').readFileSync(file)
    return WebAssembly.instantiate(new Uint8Array(bytes), imports)
  }
  const response = await fetch(file)
  if (!response.ok) throw new Error(`harfbuzz.wasm: ${response.status}`)
  // Compiled while it arrives, unless the host does not know what it is.
  return response.headers.get('Content-Type') === 'application/wasm'
    ? WebAssembly.instantiateStreaming(response, imports)
    : WebAssembly.instantiate(await response.arrayBuffer(), imports)
}

/** Calls `use` with memory of its own, which is free again afterwards. */
export function withMemory<Value>(bytes: number, use: (at: Pointer) => Value): Value {
  const at = harfbuzz.malloc(bytes)
  try {
    return use(at)
  } finally {
    harfbuzz.free(at)
  }
}

/** The memory as it is now: views end when it grows, which every call may make it do. */
export const memory = {
  bytes: () => new Uint8Array(harfbuzz.memory.buffer),
  units: () => new Uint16Array(harfbuzz.memory.buffer),
  numbers: () => new Int32Array(harfbuzz.memory.buffer),
}

/** Calls `use` with the bytes of a text in ASCII. */
export const withAscii = <Value>(text: string, use: (at: Pointer, length: number) => Value): Value =>
  withMemory(text.length, (at) => {
    memory.bytes().set(new TextEncoder().encode(text), at)
    return use(at, text.length)
  })
