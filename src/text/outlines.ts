import { harfbuzz, type Pointer } from './harfbuzz-wasm'

type Parameter = 'i32' | 'f32'

const typeCode: Readonly<Record<Parameter, number>> = { i32: 0x7f, f32: 0x7d }

/**
 * A place in HarfBuzz's function table that calls us. The table takes only functions of WebAssembly, so ours is handed through a
 * module that imports it and exports it again.
 */
function callable(parameters: readonly Parameter[], call: (...values: readonly number[]) => void): Pointer {
  const type = [1, 0x60, parameters.length, ...parameters.map((parameter) => typeCode[parameter]), 0]
  const header = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]
  const imports = [2, 7, 1, 1, 0x65, 1, 0x66, 0, 0]
  const exports = [7, 5, 1, 1, 0x66, 0, 0]
  const module = new WebAssembly.Module(
    Uint8Array.of(...header, 1, type.length, ...type, ...imports, ...exports),
  )
  const table = harfbuzz.__indirect_function_table
  const place = table.grow(1)
  table.set(place, new WebAssembly.Instance(module, { e: { f: call } }).exports['f'])
  return place
}

let path = ''

/** `hb_draw_funcs_t` that write SVG path data; every call gets the functions, two addresses and then its coordinates. */
function createDrawFunctions(): Pointer {
  const functions = harfbuzz.hb_draw_funcs_create()
  const draw = (letter: string, points: number) => {
    const coordinates = Array.from({ length: 2 * points }, (): Parameter => 'f32')
    return callable(['i32', 'i32', 'i32', ...coordinates, 'i32'], (...values) => {
      path += letter + values.slice(3, 3 + 2 * points).join(' ')
    })
  }
  harfbuzz.hb_draw_funcs_set_move_to_func(functions, draw('M', 1), 0, 0)
  harfbuzz.hb_draw_funcs_set_line_to_func(functions, draw('L', 1), 0, 0)
  harfbuzz.hb_draw_funcs_set_quadratic_to_func(functions, draw('Q', 2), 0, 0)
  harfbuzz.hb_draw_funcs_set_cubic_to_func(functions, draw('C', 3), 0, 0)
  harfbuzz.hb_draw_funcs_set_close_path_func(functions, draw('Z', 0), 0, 0)
  return functions
}

let drawFunctions: Pointer | undefined

/** SVG path data of a glyph in font units, y upwards. */
export function outlineOf(font: Pointer, glyph: number): string {
  drawFunctions ??= createDrawFunctions()
  path = ''
  harfbuzz.hb_font_draw_glyph(font, glyph, drawFunctions, 0)
  return path
}
