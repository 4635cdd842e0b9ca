import type { Approvals } from '../../model/review'
import type { Role, SchoolContact } from '../../model/school-profile'
import type { PhraseId, Slot } from '../../model/template'
import type { ConceptId } from '../../model/tile'
import type { WordBank } from '../../model/word-bank'
import { type Banks, type InAll, sayFoot } from '../dictionary'
import { pictoOf } from '../handouts/handout'
import { sayIn } from '../say'
import { clean, isolate } from '../text'
import { formatValue } from '../values'
import { labelInAll, type PartTitle, phraseTitle } from './contents'
import type { PictoList } from './picto-list'

const title: PhraseId = 'kop.hulp'
const call: PhraseId = 'alle.hulp-bel'
const callBetween: PhraseId = 'alle.hulp-bel-uren'

/** The sentences that the sheet is made of. */
const contactPhrases: readonly PhraseId[] = [title, call, callBetween]

const pictures: Readonly<Record<Role, ConceptId>> = {
  secretariat: 'secretariaat',
  money: 'betalen',
  care: 'zorgleerkracht',
  absence: 'ziek',
}

const time: Slot = { type: 'time', section: 'school' }
const phone: Slot = { type: 'phone', section: 'school' }

/** How to reach somebody by phone, in the words that letters say it with. */
function reaching({ phone: number, from, to }: SchoolContact, bank: WordBank): string | undefined {
  const telefoon = formatValue(phone, number, bank.calendar)
  if (telefoon === undefined || number === '') return undefined
  const belvan = from === '' ? undefined : formatValue(time, from, bank.calendar)
  const beltot = to === '' ? undefined : formatValue(time, to, bank.calendar)
  return belvan !== undefined && beltot !== undefined
    ? sayIn(bank)(callBetween, { telefoon, belvan, beltot })
    : sayIn(bank)(call, { telefoon })
}

const reachingInAll = (contact: SchoolContact, banks: Banks): InAll =>
  banks.map((bank) => {
    const text = reaching(contact, bank)
    return { language: bank.language, ...(text !== undefined && { text }) }
  })

/** What the sheet is called. */
export const contactsTitle = (banks: Banks, approvals: Approvals): PartTitle =>
  phraseTitle('bel-ons', title, banks, approvals)

/** Who to ask about what at school, and when to call. */
export function composeContacts(
  school: string,
  contacts: readonly SchoolContact[],
  banks: Banks,
  approvals: Approvals,
): PictoList {
  const checked = contactPhrases.every((phrase) => phraseTitle('bel-ons', phrase, banks, approvals).checked)
  return {
    languages: banks.map(({ language }) => language),
    school: clean(school),
    title: { picto: pictoOf('bel-ons', banks), said: contactsTitle(banks, approvals).said },
    rows: contacts.map((contact) => {
      const picture = pictures[contact.role]
      const name = clean(contact.name)
      return {
        picto: pictoOf(picture, banks),
        said: labelInAll(banks, picture),
        ...(contact.phone !== '' && { more: reachingInAll(contact, banks) }),
        ...(name !== '' && { end: isolate(name) }),
      }
    }),
    foot: sayFoot(banks, () => checked),
  }
}
