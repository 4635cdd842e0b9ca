import { loadHandouts } from '../catalogue/handouts'
import { loadTemplate } from '../catalogue/templates'
import type { Banks } from '../compose/dictionary'
import { composeContacts, contactsTitle } from '../compose/pack/contacts'
import { letterTitle, type PartTitle, phraseTitle } from '../compose/pack/contents'
import { composeTalk } from '../compose/talk'
import { withoutIsolates } from '../compose/text'
import { layoutPictoList } from '../layout/pack/picto-list'
import type { LaidOut } from '../layout/page'
import type { HandoutKind } from '../model/handout'
import type { OwnPictures } from '../model/own-picture'
import type { PackContent } from '../model/pack'
import type { Approvals } from '../model/review'
import type { Engine } from './engine'
import { type HandoutOrder, layoutHandout } from './handouts'
import type { PackOrder } from './pack'
import { layoutPrint } from './prints'
import { layoutCalendarOrder } from './year-calendar'

/** A part on pages, with what it is called and what to say about it. */
export interface PackPages {
  readonly title: PartTitle
  readonly laidOut: LaidOut
  /** In Dutch, for whoever talks a family through it. */
  readonly talk?: { readonly say: string; readonly ask: string }
}

/** What parts are made with. */
export interface PackSetting {
  readonly order: PackOrder
  readonly engine: Engine
  readonly own: OwnPictures
  readonly banks: Banks
  readonly approvals: Approvals
}

type Part<Kind extends PackContent['kind']> = Extract<PackContent, { readonly kind: Kind }>

const noOwn = 'nl'

async function letterPages({ letter }: Part<'letter'>, setting: PackSetting): Promise<PackPages> {
  const { order, engine, own, banks } = setting
  const template = await loadTemplate(letter.template)
  if (!template) throw new RangeError(`Unknown letter: ${letter.template}`)
  const { composed, laidOut } = await engine.edition(letter, order.language, own)
  const [dutch] = banks
  const talk = composeTalk(template, letter, { dutch, approvals: {} })
  const said = (id: 'say' | 'ask') =>
    (talk?.sections.find((section) => section.id === id)?.lines ?? [])
      .flatMap(({ sentences }) => sentences.map((words) => withoutIsolates(words.dutch)))
      .join(' ')
  return {
    title: letterTitle(template.picture, composed.title, banks),
    laidOut,
    ...(talk && { talk: { say: said('say'), ask: said('ask') } }),
  }
}

/** A handout as a family gets it: nothing is filled in. */
function handoutOrder(handout: HandoutKind, cards: readonly string[], language: string): HandoutOrder {
  const languages = language === noOwn ? [] : [language]
  if (handout === 'news') return { kind: handout, cards, facts: { children: [], teacher: '' }, languages }
  if (handout === 'answers') return { kind: handout, letter: '', languages }
  if (handout === 'explained') return { kind: handout, cards, languages }
  return { kind: handout, languages }
}

async function handoutPages(part: Part<'handout'>, setting: PackSetting): Promise<PackPages> {
  const { order, engine, own, banks, approvals } = setting
  const handouts = await loadHandouts()
  const every = part.handout === 'news' ? handouts.news.cards : handouts.explained
  const cards = part.cards ?? every.map(({ id }) => id)
  const called = {
    news: () => ['blij', handouts.news.title],
    answers: () => ['brief-terug', handouts.answers.title],
    looking: () => [handouts.looking.picture, handouts.looking.title],
    telling: () => [handouts.telling.picture, handouts.telling.title],
    explained: () => {
      const first = handouts.explained.find(({ id }) => cards.includes(id)) ?? handouts.explained[0]
      return [first?.picture ?? 'vraag', first?.title ?? '']
    },
  } as const
  const [picture = '', phrase = ''] = called[part.handout]()
  return {
    title: phraseTitle(picture, phrase, banks, approvals),
    laidOut: await layoutHandout(handoutOrder(part.handout, cards, order.language), engine, own),
  }
}

/** A part of a pack on pages. Undefined for the talk, which is on no page of the family. */
export async function packPages(part: PackContent, setting: PackSetting): Promise<PackPages | undefined> {
  const { order, engine, own, banks, approvals } = setting
  const languages = order.language === noOwn ? [] : [order.language]
  const { name, contacts, days } = order.school
  switch (part.kind) {
    case 'letter':
      return letterPages(part, setting)
    case 'handout':
      return handoutPages(part, setting)
    case 'dictionary': {
      const { concepts } = part
      const print = { kind: 'booklet', paper: 'A4', concepts, languages } as const
      return {
        title: phraseTitle('boek', 'woordenboek.titel', banks, approvals),
        laidOut: await layoutPrint(print, engine, own),
      }
    }
    case 'calendar': {
      const year = { start: part.schoolYear, days, school: name, paper: 'A4', languages } as const
      return {
        title: phraseTitle('datum-kalender', 'jaarkalender.titel', banks, approvals),
        laidOut: await layoutCalendarOrder({ kind: 'calendar', ...year }, engine, own),
      }
    }
    case 'contacts': {
      const typed = [name, ...contacts.map((contact) => contact.name)].join(' ')
      const typesetter = await engine.typesetterFor(['nl', ...languages], typed)
      return {
        title: contactsTitle(banks, approvals),
        laidOut: layoutPictoList(composeContacts(name, contacts, banks, approvals), typesetter),
      }
    }
    case 'talk':
      return undefined
  }
}
