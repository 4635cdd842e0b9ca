import { loadTemplate } from '../catalogue/templates'
import { fileName } from '../files/file-name'
import type { Letter } from '../model/letter'
import { copyOf } from '../store/shelf'
import { said } from './letter-actions'
import { notify } from './notice'
import { navigate } from './route'
import { saveFile } from './save-file'
import type { Tools } from './tools'
import { say } from './words'

/** No letter is as many bytes as this; of a larger file no more is read before it is refused. */
const largest = 20_000_001

/** Reading and writing letter files is for the few: it is not in the first load. */
const letterFiles = () => import('../files/letter-file')

/** Hands a letter over as a file that Pictobrief can open again, here or on another device. */
export async function saveLetterFile(letter: Letter, title: string): Promise<void> {
  const { writeLetterFile } = await letterFiles()
  saveFile(new Blob([writeLetterFile(letter)], { type: 'application/json' }), `${fileName(title)}.json`)
}

/** A backup, and what a colleague gave, is a zip; a letter alone is not. */
const zipStart = 'PK\u0003\u0004'

/** Opens a file of ours: a letter at once; of anything larger it is shown first what is in it. */
export async function openFile(tools: Tools, file: File): Promise<void> {
  const start = await file
    .slice(0, zipStart.length)
    .text()
    .catch(() => '')
  if (start !== zipStart) return await openLetterFile(tools, file)
  const { giveFile } = await import('./screens/keep/opened-file')
  giveFile(file)
  navigate({ screen: 'keep' })
}

/** Puts the letter of a file on the shelf, as a letter of its own that replaces no other, and opens it. */
async function openLetterFile({ store }: Tools, file: Blob): Promise<void> {
  const source = await textOf(file)
  if (source === undefined) return notify({ text: say('file.unreadable') })
  const { readLetterFile } = await letterFiles()
  const read = readLetterFile(source)
  if (!read.ok) return notify({ text: read.why })
  if (!(await loadTemplate(read.letter.template))) return notify({ text: say('file.unknown-kind') })

  const original = await store.letters.find(read.letter.id)
  const own = copyOf(read.letter, { id: crypto.randomUUID(), instant: new Date().toISOString() })
  if (!said(await store.letters.add([own]))) return
  navigate({ screen: 'write', letter: own.id })
  if (original.ok) notify({ text: say('file.copy') })
}

/** Undefined when the file cannot be read: it was moved, or it lies on a disk that has gone. */
async function textOf(file: Blob): Promise<string | undefined> {
  try {
    return await file.slice(0, largest).text()
  } catch {
    return undefined
  }
}
