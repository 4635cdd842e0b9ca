import type { Found } from './finding'
import type { Reading } from './reading'

/** Reads a text and tells what it found. Made once from the words of `templates/coach/`, used at every key. */
export type Find = (reading: Reading) => readonly Found[]
