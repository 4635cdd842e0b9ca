import type { PackOrder, PackPaper, TalkWords } from '../../../batch/pack'
import { languageOf } from '../../../catalogue/languages'
import type { LanguageCode } from '../../../model/language'
import type { Pack, PackMoment } from '../../../model/pack'
import { partsAt } from '../../../model/pack-edit'
import type { School } from '../../../model/school'
import { contactsOf } from '../../../model/school-profile'
import type { Translate } from '../../words'

/** How long a family can listen, in minutes. */
const talkTime = 20

/** The words of the checklist, in the language of the screen. */
export function talkWords(t: Translate, interfaceLanguage: LanguageCode, parts: number): TalkWords {
  const language = languageOf(interfaceLanguage)
  if (!language) throw new RangeError(`Unknown language: ${interfaceLanguage}`)
  const count = Math.max(1, Math.round(talkTime / Math.max(1, parts)))
  return {
    language,
    title: t('packs.talk.title'),
    lead: [t('packs.talk.lead', { minutes: t('packs.talk.minutes', { count }) })],
    columns: [
      { head: t('packs.talk.what'), share: 2 },
      { head: t('packs.talk.say'), share: 3 },
      { head: t('packs.talk.ask'), share: 3 },
    ],
    end: [t('packs.talk.end')],
  }
}

interface Wish {
  readonly pack: Pack
  readonly moment: PackMoment
  readonly school: School
  readonly paper: PackPaper
  readonly inkSaver: boolean
  readonly talk: (parts: number) => TalkWords
}

/** What is printed of a pack for one language. A sheet with whom to ask is left out while nobody is known. */
export function orderOf(
  { pack, moment, school, paper, inkSaver, talk }: Wish,
  language: LanguageCode,
): PackOrder {
  const contacts = contactsOf(school)
  const parts = partsAt(pack, moment)
    .map(({ content }) => content)
    .filter(({ kind }) => kind !== 'contacts' || contacts.length > 0)
  const { school: name } = school.school
  return {
    kind: 'pack',
    parts,
    language,
    school: { name: typeof name === 'string' ? name : '', contacts, days: school.days ?? [] },
    talk: talk(parts.filter(({ kind }) => kind !== 'talk').length),
    paper,
    inkSaver,
  }
}
