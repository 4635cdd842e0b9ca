import { openOverlay } from '../overlay'
import type { Command } from './command'

export const help: Command = {
  id: 'help',
  label: 'command.help',
  shortcuts: ['?'],
  enabled: () => true,
  run: () => openOverlay('help'),
}
