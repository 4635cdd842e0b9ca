/** What to fill in: by the name of the field, with what the field says of itself for programs that show no names. */
export interface Entry {
  readonly name: string
  readonly label: string
  /** What to type; without it the box is ticked. */
  readonly typed?: string
}

/** A program that people fill in forms with, or what it is made of. */
export interface Writer {
  readonly id: string
  readonly name: string
  readonly fill: (form: Uint8Array, entries: readonly Entry[]) => Promise<Uint8Array>
}
