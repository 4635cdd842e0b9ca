/** A key with its modifiers: `Ctrl+Shift+Z`, `?`. `Ctrl` is the command key on a Mac as well. */
export type Shortcut = string

interface Keystroke {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** Whether a keystroke is this shortcut. Shift counts only together with Ctrl: `?` needs it on most keyboards. */
export function matches(shortcut: Shortcut, stroke: Keystroke): boolean {
  const parts = shortcut.split('+')
  const key = parts.at(-1) ?? ''
  const ctrl = parts.includes('Ctrl')
  if (stroke.altKey || ctrl !== (stroke.ctrlKey || stroke.metaKey)) return false
  if (ctrl && parts.includes('Shift') !== stroke.shiftKey) return false
  return stroke.key.toLowerCase() === key.toLowerCase()
}

/** Whether a shortcut may be taken while someone types: only with Ctrl (WCAG 2.1.4). */
export const worksWhileTyping = (shortcut: Shortcut) => shortcut.startsWith('Ctrl+')

/** The shortcut as this computer's keyboard shows it. */
export function keysOf(shortcut: Shortcut, mac: boolean): readonly string[] {
  return shortcut
    .split('+')
    .map((part) => (mac && part === 'Ctrl' ? '⌘' : mac && part === 'Shift' ? '⇧' : part))
}
