import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { output } from '../support/machine'
import { inFolder, type TranslatorTool } from './tool'

/** Opens a file with the toolkit's own classes, puts a translation where one is asked, and saves it. */
const program = `
import json, sys
from translate.storage import factory
store = factory.getobject(sys.argv[1])
edits = json.load(open(sys.argv[2], encoding="utf-8"))
for unit in store.units:
    if unit.isheader():
        continue
    known = edits.get(str(unit.source))
    if known is not None:
        unit.target = known
store.savefile(sys.argv[3])
`

/** The Python that the toolkit is installed for stands on the first line of its programs. */
const pythonOfToolkit = () =>
  output('sh', ['-c', 'program=$(command -v xliff2po) && sed -n "1s/^#! *//p" "$program" || true'])?.trim()

/** Translate Toolkit, on which Pootle, Weblate and Virtaal are built. Undefined where it is not installed. */
export function findToolkit(): TranslatorTool | undefined {
  const python = pythonOfToolkit()
  if (!python) return undefined
  return {
    id: 'toolkit',
    name: 'Translate Toolkit',
    formats: ['po', 'xliff-1', 'tmx'],
    edit: ({ content, extension }, edits) =>
      inFolder((folder) => {
        const [from, list, to, script] = ['sheet', 'edits.json', 'saved', 'edit.py'].map((name, index) =>
          join(folder, index % 2 === 0 ? `${name}.${extension}` : name),
        )
        if (!from || !list || !to || !script) return undefined
        writeFileSync(from, content)
        writeFileSync(list, JSON.stringify(Object.fromEntries(edits)))
        writeFileSync(script, program)
        output(python, [script, from, list, to])
        return existsSync(to) ? new Uint8Array(readFileSync(to)) : undefined
      }),
  }
}
