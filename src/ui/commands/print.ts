import { navigate } from '../route'
import type { Command } from './command'

/** Opens the sheet that prints, saves and shares. */
export const print: Command = {
  id: 'print',
  label: 'command.print',
  shortcuts: ['Ctrl+P', 'Ctrl+E'],
  enabled: ({ route }) => route.screen === 'write',
  run: ({ route }) => {
    if (route.screen === 'write') navigate({ screen: 'print', letter: route.letter })
  },
}
