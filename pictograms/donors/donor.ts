import { type Part, solid } from '../kit/layers'
import { number } from '../kit/paths'
import mdi from './mdi.json'
import phosphor from './phosphor.json'

const icons = { phosphor: phosphor.icons, mdi: mdi.icons } as const
type Icons = typeof icons

const rounded = (d: string) => d.replace(/-?\d+\.\d+/g, (digits) => number(Number(digits)))

/**
 * A plain single object from a permissive library, already on our canvas (see import.mjs). As a `surface` it becomes an
 * outline when ink is saved: for objects that are one large plain area.
 */
export const donor = <Library extends keyof Icons>(
  library: Library,
  name: keyof Icons[Library],
  paint: (d: string) => Part = solid,
): Part => paint(rounded(String(icons[library][name])))
