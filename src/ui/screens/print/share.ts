/** Whether this device can hand files to another app. */
export const canShare = (files: readonly File[]): boolean =>
  files.length > 0 && typeof navigator.canShare === 'function' && navigator.canShare({ files: [...files] })

/** Hands the files to the app that the teacher picks. Picking none is no failure. */
export async function share(files: readonly File[], title: string): Promise<void> {
  try {
    await navigator.share({ files: [...files], title })
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error
  }
}
