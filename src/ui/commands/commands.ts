import type { Command } from './command'
import { deleteLetter } from './delete'
import { duplicate } from './duplicate'
import { help } from './help'
import { print } from './print'
import { redo } from './redo'
import { save } from './save'
import { search } from './search'
import { undo } from './undo'

/** Every command, in the order of the overview of shortcuts. */
export const commands: readonly Command[] = [search, undo, redo, save, print, duplicate, deleteLetter, help]
