import { saveFile } from './save-file'

/** The part of the File System Access API that is used: where a browser has it, a file is written as it is made. */
interface Writing {
  readonly write: (piece: Uint8Array<ArrayBuffer>) => Promise<void>
  readonly close: () => Promise<void>
  readonly abort: () => Promise<void>
}
type SavePicker = (options: {
  readonly suggestedName: string
}) => Promise<{ readonly createWritable: () => Promise<Writing> }>

const savePicker = (): SavePicker | undefined => Reflect.get(globalThis, 'showSaveFilePicker')

const isChoosingNone = (error: unknown) => error instanceof DOMException && error.name === 'AbortError'

type Make = (write: Writing['write']) => Promise<void>

/** Collects the pieces where they need no memory: in blobs, which browsers keep on disk when they are large. */
async function collected(make: Make, type: string): Promise<Blob> {
  const pieces: Blob[] = []
  await make(async (piece) => void pieces.push(new Blob([piece])))
  return new Blob(pieces, { type })
}

/**
 * Saves a large file piece by piece: straight to where the person wants it, or else as a download. When it cannot be
 * written whole, nothing stays of it.
 * @returns whether it was saved, or the person chose not to
 */
export async function savePieces(
  name: string,
  type: string,
  make: Make,
): Promise<'saved' | 'none' | 'failed'> {
  const pick = savePicker()
  if (!pick) {
    saveFile(await collected(make, type), name)
    return 'saved'
  }
  try {
    const writing = await (await pick({ suggestedName: name })).createWritable()
    try {
      await make(writing.write.bind(writing))
      await writing.close()
      return 'saved'
    } catch {
      await writing.abort().catch(() => undefined) // the disk is gone: there is nothing to take back
      return 'failed'
    }
  } catch (error) {
    return isChoosingNone(error) ? 'none' : 'failed'
  }
}
