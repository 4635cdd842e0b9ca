import type { Command } from './command'

export const undo: Command = {
  id: 'undo',
  label: 'command.undo',
  shortcuts: ['Ctrl+Z'],
  enabled: ({ route, session }) => route.screen === 'write' && session.canUndo,
  run: ({ session }) => session.undo(),
}
