import type { Command } from './command'

export const redo: Command = {
  id: 'redo',
  label: 'command.redo',
  shortcuts: ['Ctrl+Y', 'Ctrl+Shift+Z'],
  enabled: ({ route, session }) => route.screen === 'write' && session.canRedo,
  run: ({ session }) => session.redo(),
}
