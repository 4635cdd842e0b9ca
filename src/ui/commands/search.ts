import { navigate } from '../route'
import type { Command } from './command'

export const search: Command = {
  id: 'search',
  label: 'command.search',
  shortcuts: ['Ctrl+K'],
  enabled: () => true,
  run: ({ route }) => {
    if (route.screen === 'start' && route.search) document.querySelector<HTMLElement>('search input')?.focus()
    else navigate({ screen: 'start', search: true })
  },
}
