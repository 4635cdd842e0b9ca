import type { Condition, Finding } from './condition'
import { openPdf } from './reader/file'
import { absenceConditions } from './rules/absent'
import { annotationConditions } from './rules/annotations'
import { archiveFileConditions } from './rules/archive-file'
import { archiveGraphicsConditions } from './rules/archive-graphics'
import { contentConditions } from './rules/content'
import { fieldConditions } from './rules/fields'
import { fontConditions } from './rules/fonts'
import { imageConditions } from './rules/images'
import { languageConditions } from './rules/language'
import { metadataConditions } from './rules/metadata'
import { structureConditions } from './rules/structure'
import { syntaxConditions } from './rules/syntax'

export const conditions: readonly Condition[] = [
  ...contentConditions,
  ...structureConditions,
  ...syntaxConditions,
  ...languageConditions,
  ...metadataConditions,
  ...fontConditions,
  ...annotationConditions,
  ...fieldConditions,
  ...absenceConditions,
  ...archiveFileConditions,
  ...archiveGraphicsConditions,
  ...imageConditions,
]

/**
 * Checks a file against what a machine can check of PDF/UA-1 (Matterhorn Protocol 1.1) and PDF/A-2a (ISO 19005-2), and our own
 * promises. No findings: nothing is wrong that a machine could see. Rejects when the bytes are no PDF at all.
 */
export async function checkPdf(
  bytes: Uint8Array,
  kind: 'paper' | 'form' = 'paper',
): Promise<readonly Finding[]> {
  const file = await openPdf(bytes)
  const asked = conditions.filter(({ paperOnly }) => kind === 'paper' || !paperOnly)
  return asked.flatMap(({ id, says, find }) => [...find(file)].map((where) => ({ id, says, where })))
}
