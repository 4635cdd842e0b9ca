import { navigate } from '../route'
import type { Command } from './command'

export const search: Command = {
  id: 'search',
  label: 'command.search',
  shortcuts: ['Ctrl+K'],
  enabled: () => true,
  run: () => navigate({ screen: 'start', search: true }),
}
