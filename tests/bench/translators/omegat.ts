import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sheetWriters } from '../../../src/files/check-sheet/write'
import { output } from '../support/machine'
import { inFolder, type TranslatorTool } from './tool'

const folders = ['source', 'target', 'glossary', 'omegat', 'dictionary', 'tm/auto']

const project = (language: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir>
<tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>nl</source_lang><target_lang>${language}</target_lang><sentence_seg>false</sentence_seg>
<support_default_translations>true</support_default_translations></project></omegat>
`

/**
 * OmegaT: our XLIFF or PO is its source, our TMX with other translations its memory; it fills the one from the other.
 * Undefined where it is not installed.
 */
export function findOmegaT(): TranslatorTool | undefined {
  if (output('omegat', ['--help']) === undefined) return undefined
  return {
    id: 'omegat',
    name: 'OmegaT',
    formats: ['po', 'xliff-1'],
    edit: ({ content, extension, language, rows }, edits) =>
      inFolder((folder) => {
        for (const name of folders) mkdirSync(join(folder, name), { recursive: true })
        const known = rows.map((row) => ({
          ...row,
          translation: edits.get(row.dutch) ?? row.translation,
        }))
        writeFileSync(join(folder, 'omegat.project'), project(language))
        writeFileSync(join(folder, 'source', `sheet.${extension}`), content)
        writeFileSync(join(folder, 'tm/auto/ours.tmx'), sheetWriters.tmx.write({ language, rows: known }))
        output('omegat', ['--mode=console-translate', folder])
        const made = join(folder, 'target', `sheet.${extension}`)
        return existsSync(made) ? new Uint8Array(readFileSync(made)) : undefined
      }),
  }
}
