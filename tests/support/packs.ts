import { type PackOrder, type PackSchool, packPapers } from '../../src/batch/pack'
import { loadConcepts } from '../../src/catalogue/concepts'
import { languageOf } from '../../src/catalogue/languages'
import type { PackContent } from '../../src/model/pack'
import { sampleOf } from './engine'

export { packPapers }

const dutch = languageOf('nl')
if (!dutch) throw new Error('no Dutch')

const letter = async (template: string): Promise<PackContent> => ({
  kind: 'letter',
  letter: await sampleOf(template),
})
const concepts = (await loadConcepts()).slice(0, 60).map(({ id }) => id)

/** Everything that a pack can have in it. */
export const everyPart: readonly PackContent[] = [
  { kind: 'talk' },
  await letter('welkom-lager'),
  await letter('ziek'),
  await letter('boekentas'),
  { kind: 'contacts' },
  { kind: 'handout', handout: 'answers' },
  { kind: 'handout', handout: 'news', cards: ['blij', 'vriend'] },
  { kind: 'handout', handout: 'looking' },
  { kind: 'handout', handout: 'explained' },
  { kind: 'dictionary', concepts },
  { kind: 'calendar', schoolYear: 2026 },
]

const packSchool: PackSchool = {
  name: 'Basisschool De Regenboog',
  contacts: [
    { role: 'secretariat', name: 'Els Maes', phone: '09 123 45 67', from: '08:00', to: '16:00' },
    { role: 'money', name: 'Ilse Claes', phone: '09 123 45 68', from: '', to: '' },
    { role: 'care', name: 'juf Nele', phone: '', from: '', to: '' },
    { role: 'absence', name: '', phone: '09 123 45 67', from: '07:30', to: '08:30' },
  ],
  days: [],
}

export const aPack = (change: Partial<PackOrder> = {}): PackOrder => ({
  kind: 'pack',
  parts: everyPart,
  language: 'nl',
  school: packSchool,
  talk: {
    language: dutch,
    title: 'Gesprek van 20 minuten',
    lead: ['Neem bij elk deel het blad erbij.'],
    columns: [
      { head: 'Wat', share: 2 },
      { head: 'Zeg', share: 3 },
      { head: 'Vraag', share: 3 },
    ],
    end: ['Geef de rest in week 3.'],
  },
  paper: 'both-sides',
  inkSaver: false,
  ...change,
})
