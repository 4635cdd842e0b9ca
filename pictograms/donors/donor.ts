import { type Part, solid } from '../kit/layers'
import mdi from './mdi.json'
import phosphor from './phosphor.json'

const icons = { phosphor: phosphor.icons, mdi: mdi.icons } as const
type Icons = typeof icons

/** A plain single object from a permissive library, already on our canvas (see import.mjs). */
export const donor = <Library extends keyof Icons>(library: Library, name: keyof Icons[Library]): Part =>
  solid(String(icons[library][name]))
