import type { Day } from '../model/day'
import type { HolidayId } from '../model/school-year'
import type { PhraseId } from '../model/template'
import type { ConceptId } from '../model/tile'
import type { WordBank } from '../model/word-bank'
import type { FreeStretch } from '../model/year-plan'
import { sayIn } from './say'
import { isolate } from './text'
import { formatDay } from './values'

interface Reason {
  readonly picture: ConceptId
  /** The sentence that says it, with the slots for its first and last day. */
  readonly phrase: PhraseId
  readonly from: string
  readonly to?: string
}

const feast: Reason = { picture: 'vrije-dag', phrase: 'jaarkalender.feest1', from: 'feest1' }
const ownFree: Reason = { picture: 'vrije-dag', phrase: 'jaarkalender.vrij1', from: 'vrij1' }

/** How each holiday is said and shown: in the words of the letter with all free days. */
const reasons: Readonly<Record<HolidayId, Reason>> = {
  autumn: { picture: 'herfst', phrase: 'jaarkalender.herfst', from: 'herfstvan', to: 'herfsttot' },
  armistice: feast,
  christmas: { picture: 'kerst', phrase: 'jaarkalender.kerst', from: 'kerstvan', to: 'kersttot' },
  carnival: { picture: 'winter', phrase: 'jaarkalender.krokus', from: 'krokusvan', to: 'krokustot' },
  easter: { picture: 'lente', phrase: 'jaarkalender.paas', from: 'paasvan', to: 'paastot' },
  'easter-monday': feast,
  'labour-day': feast,
  ascension: feast,
  'whit-monday': feast,
  summer: { picture: 'zomer', phrase: 'jaarkalender.zomer', from: 'zomer' },
}

const ownFirst: Reason = { picture: 'vrije-dag', phrase: 'vrije-dag.eerste', from: 'datum' }
const ownLast: Reason = { picture: 'vrije-dag', phrase: 'vrije-dag.laatste', from: 'tot' }

/** What is said about days without school, each with the day in it. */
function reasonsOf({ from, to, because }: FreeStretch): readonly (readonly [Reason, from: Day, to: Day])[] {
  if ('own' in because)
    return from === to
      ? [[ownFree, from, to]]
      : [
          [ownFirst, from, to],
          [ownLast, to, to],
        ]
  const reason = reasons[because.holiday]
  // The day after Ascension is free as well, but no feast.
  return because.holiday === 'ascension'
    ? [
        [reason, from, from],
        [ownFree, to, to],
      ]
    : [[reason, from, to]]
}

/** The tile of a free day, in its cell and on its line. */
export const freePicture = (stretch: FreeStretch): ConceptId =>
  'own' in stretch.because ? ownFree.picture : reasons[stretch.because.holiday].picture

/** The sentences that say why days are free. */
export const freePhrases = (stretch: FreeStretch): readonly PhraseId[] =>
  reasonsOf(stretch).map(([{ phrase }]) => phrase)

/** The sentence that names why a day is free. */
export const freePhrase = ({ because }: FreeStretch): PhraseId =>
  'own' in because ? ownFree.phrase : reasons[because.holiday].phrase

/** `ma 2 november` */
export const shortDay = (day: Day, { calendar }: WordBank) =>
  isolate(formatDay(day, calendar, 'short') ?? day)

const wholeText = (parts: readonly (string | undefined)[], between: string) =>
  parts.every((part) => part !== undefined) ? parts.join(between) : undefined

/** `Vakantie in de herfst: van ma 2 november tot en met zo 8 november.` */
export const sayFree =
  (stretch: FreeStretch) =>
  (bank: WordBank): string | undefined =>
    wholeText(
      reasonsOf(stretch).map(([{ phrase, from: first, to: last }, from, to]) =>
        sayIn(bank)(phrase, {
          [first]: shortDay(from, bank),
          ...(last !== undefined && { [last]: shortDay(to, bank) }),
        }),
      ),
      ' ',
    )
