import { archiveDefects } from './defects/archive'
import { contentDefects } from './defects/content'
import type { Defect } from './defects/defect'
import { fieldDefects } from './defects/fields'
import { fontDefects } from './defects/fonts'
import { foreignDefects } from './defects/foreign'
import { imageDefects } from './defects/images'
import { metadataDefects } from './defects/metadata'
import { structureDefects } from './defects/structure'

/** Mistakes made on purpose: at least one for every condition. */
export const defects: readonly Defect[] = [
  ...contentDefects,
  ...structureDefects,
  ...metadataDefects,
  ...fontDefects,
  ...fieldDefects,
  ...foreignDefects,
  ...archiveDefects,
  ...imageDefects,
]
