/** What Chromium has and the standard library of TypeScript does not know yet. */
interface Permitting {
  readonly queryPermission?: (wanted: { mode: 'readwrite' }) => Promise<PermissionState>
  readonly requestPermission?: (wanted: { mode: 'readwrite' }) => Promise<PermissionState>
}
interface Picking {
  readonly showDirectoryPicker?: (options: {
    id: string
    mode: 'readwrite'
  }) => Promise<FileSystemDirectoryHandle>
}

/** Whether this browser can keep a folder of the computer. */
export const canShareFolder = () => 'showDirectoryPicker' in window

/** Lets a person choose a folder. Undefined when nobody did. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  const picking = window as Window & Picking
  return await picking.showDirectoryPicker?.({ id: 'pictobrief', mode: 'readwrite' }).catch(() => undefined)
}

/** Whether the folder may be used. After the browser was closed a person has to allow it again, with a click. */
export async function mayUse(
  handle: FileSystemDirectoryHandle,
  { ask }: { readonly ask: boolean },
): Promise<boolean> {
  const { queryPermission, requestPermission } = handle as FileSystemDirectoryHandle & Permitting
  const wanted = { mode: 'readwrite' } as const
  const now = (await queryPermission?.call(handle, wanted)) ?? 'granted'
  if (now === 'granted' || !ask) return now === 'granted'
  return (await requestPermission?.call(handle, wanted)) === 'granted'
}
