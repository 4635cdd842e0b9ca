import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { output } from '../support/machine'
import { inFolder, type TranslatorTool } from './tool'

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** Replaces sentences in the office's own file, as somebody at the keyboard would. */
function edited(odt: Uint8Array, edits: readonly (readonly [string, string])[]): Uint8Array {
  const parts = unzipSync(odt)
  const content = parts['content.xml']
  if (!content) return odt
  let text = strFromU8(content)
  for (const [before, after] of edits) text = text.replace(`>${escaped(before)}<`, `>${escaped(after)}<`)
  return zipSync({ ...parts, 'content.xml': strToU8(text) })
}

/** LibreOffice: a document goes through its own format and comes back. Undefined where it is not installed. */
export function findOffice(): TranslatorTool | undefined {
  if (output('soffice', ['--version']) === undefined) return undefined
  return {
    id: 'office',
    name: 'LibreOffice',
    formats: ['docx'],
    edit: ({ content, rows }, edits) =>
      inFolder((folder) => {
        const convert = (to: string, file: string) =>
          output('soffice', ['--headless', '--convert-to', to, '--outdir', folder, join(folder, file)])
        writeFileSync(join(folder, 'sheet.docx'), content)
        convert('odt', 'sheet.docx')
        const odt = join(folder, 'sheet.odt')
        if (!existsSync(odt)) return undefined
        const changes = rows.flatMap(({ dutch, translation }) => {
          const better = edits.get(dutch)
          return better === undefined ? [] : [[translation, better] as const]
        })
        writeFileSync(odt, edited(new Uint8Array(readFileSync(odt)), changes))
        convert('docx', 'sheet.odt')
        return new Uint8Array(readFileSync(join(folder, 'sheet.docx')))
      }),
  }
}
