import { paintPdf } from '../../../src/paint/pdf/document'
import type { Change } from '../sample'
import { sampleOptions, samplePage } from '../sample'
import type { Opened } from '../spoil'
import { spoiled } from '../spoil'

/** A mistake made on purpose, with the condition that must see it. */
export interface Defect {
  readonly id: string
  readonly name: string
  readonly make: (good: Uint8Array) => Promise<Uint8Array>
}

/** A mistake in the file. */
export const inFile = (id: string, name: string, spoil: (file: Opened) => void): Defect => ({
  id,
  name,
  make: (good) => spoiled(good, spoil),
})

/** A mistake in the structure that was given to the painter. */
export const inLayout = (id: string, name: string, change: Change): Defect => ({
  id,
  name,
  make: async () => paintPdf([samplePage(change)], sampleOptions),
})

/** A mistake in the bytes. */
export const inBytes = (id: string, name: string, make: (good: Uint8Array) => Uint8Array): Defect => ({
  id,
  name,
  make: async (good) => make(good),
})
