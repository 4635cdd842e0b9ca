import type { Command } from './command'

/** Everything is saved as it is typed; this does it at once and confirms. */
export const save: Command = {
  id: 'save',
  label: 'command.save',
  shortcuts: ['Ctrl+S'],
  enabled: ({ session }) => session.letter !== undefined,
  run: ({ session }) => void session.flush(),
}
