import { dutch } from '../catalogue/languages'
import { loadWords } from '../catalogue/words'
import { fileName } from '../files/file-name'
import type { AgendaEvent } from '../model/agenda'
import type { WordBank } from '../model/word-bank'
import { notify } from './notice'
import { saveFile } from './save-file'
import { say } from './words'

type Agenda = typeof import('../compose/agenda')

/** Saves days as a file for the agenda of a phone. What it needs is fetched first; when that fails, it says so. */
export async function saveAgenda(
  title: string,
  eventsOf: (agenda: Agenda, words: WordBank) => readonly AgendaEvent[],
): Promise<void> {
  try {
    const [agenda, { icsOf }, words] = await Promise.all([
      import('../compose/agenda'),
      import('../files/ics'),
      loadWords(dutch),
    ])
    const text = icsOf(eventsOf(agenda, words), new Date().toISOString())
    saveFile(new Blob([text], { type: 'text/calendar' }), `${fileName(title)}.ics`)
  } catch {
    notify({ text: say('agenda.failed') }) // offline, and never fetched before
  }
}
