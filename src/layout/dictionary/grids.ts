/** A sheet of equal stickers on A4. Lengths in millimetres. */
export interface Grid {
  readonly columns: number
  readonly rows: number
  readonly width: number
  readonly height: number
  /** From the edge of the paper to the first sticker. */
  readonly left: number
  readonly top: number
  /** From the left edge of a sticker to that of the next. Rows touch each other. */
  readonly pitch: number
  /** Printed with lines to cut along: plain paper instead of stickers. */
  readonly cut?: boolean
}

/** Common sheets of stickers, by how many stand on one, and cards to cut out. Sizes as the makers print them on the box. */
export const grids = {
  /** Like Avery L7160. */
  '21': { columns: 3, rows: 7, width: 63.5, height: 38.1, left: 7.25, top: 15.15, pitch: 66 },
  /** Like Avery L7159. */
  '24': { columns: 3, rows: 8, width: 63.5, height: 33.9, left: 7.25, top: 12.9, pitch: 66 },
  /** Like Avery L7654. */
  '40': { columns: 4, rows: 10, width: 45.7, height: 25.4, left: 9.7, top: 21.5, pitch: 48.3 },
  /** Like Avery L7651. */
  '65': { columns: 5, rows: 13, width: 38.1, height: 21.2, left: 4.75, top: 10.7, pitch: 40.6 },
  kaartjes: { columns: 3, rows: 4, width: 60, height: 66, left: 15, top: 16.5, pitch: 60, cut: true },
} as const satisfies Readonly<Record<string, Grid>>

export type GridName = keyof typeof grids

/** How far a sheet may be shifted to meet a printer that pulls its paper askew, in millimetres either way. */
export const mostShift = 5
