import type { HolidayId } from './school-year'
import type { ConceptId } from './tile'

export type TemplateId = string
/** Key of a sentence in `templates/phrases/nl.json`, for example `uitstap.bus-wacht-niet`. */
export type PhraseId = string
export type SlotId = string
export type QuestionId = string

/** The parts of every letter, in the order of every letter. */
export const sectionOrder = [
  'wat',
  'wie',
  'wanneer',
  'waar',
  'meebrengen',
  'betalen',
  'verwachten',
  'waarom',
  'goed-om-te-weten',
  'hulp',
] as const
export type SectionId = (typeof sectionOrder)[number]

/** The groups that the start screen shows as chips. */
export const themes = [
  'uitstap',
  'afspraken',
  'gezondheid',
  'geld',
  'vrij',
  'gesprek',
  'welkom',
  'opvang',
  'toestemming',
  'feest',
  'hulp',
] as const
export type Theme = (typeof themes)[number]

/** The structure of one letter. It holds no sentences: those live in `templates/phrases/`. */
export interface Template {
  readonly id: TemplateId
  readonly version: number
  readonly theme: Theme
  /** The tile of the letter on the start screen. */
  readonly picture: ConceptId
  /** The action title: what the parent must know or do. At most 8 words. */
  readonly title: PhraseId
  /** At most 6 appear on the page, in this order of importance. */
  readonly strip: readonly StripItem[]
  readonly slots: Readonly<Record<SlotId, Slot>>
  readonly questions: readonly Question[]
  readonly sections: readonly Section[]
  readonly slip?: Slip
  /** What parents can put in their agenda. The last day of the slip comes by itself. */
  readonly agenda?: readonly Appointment[]
  /** What the teacher says at the gate: the talk comes first, the letter supports it. */
  readonly talk?: Talk
  /** Letters that belong with this one. */
  readonly related?: readonly TemplateId[]
  /** Values that make a finished example: the first visit shows one, `--sample` prints one. */
  readonly sample: Readonly<Record<SlotId, SlotValue>>
  /** Answers of that example. */
  readonly sampleAnswers?: Readonly<Record<QuestionId, string>>
}

/** The slots of one thing that happens. */
export interface Appointment {
  readonly from: SlotId
  /** The last day, when it lasts longer than one. */
  readonly to?: SlotId
  readonly starts?: SlotId
  readonly ends?: SlotId
  /** What it is called; the title of the letter when absent. */
  readonly phrase?: PhraseId
}

/** Spoken sentences, and questions whose answers show that the message came across. */
export interface Talk {
  readonly say: readonly Sentence[]
  readonly ask: readonly Sentence[]
}

export interface Section {
  readonly id: SectionId
  readonly lines: readonly Line[]
}

/** One row of the page: at most two tiles (cause, then act) and the sentences beside them. */
export interface Line {
  readonly pictures?: readonly Picture[]
  readonly say: readonly Sentence[]
  readonly when?: When
  /** Repeats the row for each concept of this list slot: the concept's tile and its word. `say` is then empty. */
  readonly each?: SlotId
  /** What a parent fills in on this row. */
  readonly field?: Field
}

export interface Sentence {
  readonly phrase: PhraseId
  readonly when?: When
  /** The teacher may switch this sentence off. Default true; false for the facts a letter cannot do without. */
  readonly optional?: boolean
}

/** A concept, or a tile made from the value of a slot. A tile made from an empty slot falls back to its concept. */
export type Picture =
  | ConceptId
  | { readonly date: SlotId }
  | { readonly clock: SlotId }
  | { readonly amount: SlotId }
  /** The number of a bus, tram or train line. */
  | { readonly number: SlotId }
  /** The picture of the option that was chosen in this slot; none when that option has no picture. */
  | { readonly chosen: SlotId }

export type StripItem =
  | { readonly picture: Picture; readonly when?: When }
  /** The first `most` concepts of a list slot. */
  | { readonly each: SlotId; readonly most: number; readonly when?: When }

/** Asks about one slot or one answer. `is` compares a choice or an answer; `filled` asks whether there is a value. */
export interface Condition {
  readonly slot?: SlotId
  readonly answer?: QuestionId
  readonly is?: string | readonly string[]
  readonly filled?: boolean
}

/** Several conditions must all hold. */
export type When = Condition | readonly Condition[]

/** Makes an implicit expectation explicit. Each answer gives at least one sentence whose `when` names it. */
export interface Question {
  readonly id: QuestionId
  readonly answers: readonly string[]
  /** Taken when the teacher says nothing. Without it the question stays open and gives no sentence. */
  readonly default?: string
  readonly picture?: ConceptId
  readonly when?: When
}

/** The part to cut off and give back. Its head (child, class) and its signature line are the same in every letter. */
export interface Slip {
  /** Its title. Without one: give this back, with the last day. */
  readonly title?: PhraseId
  /** Slot with the last day to give it back. None for a slip that parents keep until they need it. */
  readonly deadline?: SlotId
  readonly when?: When
  readonly lines: readonly Line[]
}

/** What a parent writes or ticks on paper. */
export type Field =
  | { readonly kind: 'tick' }
  /** A line to write on after the words. */
  | { readonly kind: 'write' }
  /** Tick box, then words, then a line to write on. */
  | { readonly kind: 'tick-write' }
  /** Words, then tick boxes side by side, each with its own tile and word. */
  | { readonly kind: 'options'; readonly options: readonly FieldOption[] }

export interface FieldOption {
  readonly phrase: PhraseId
  readonly picture?: ConceptId
}

/** Where a slot takes its first value from: nothing, the school profile, or the last letter of the same kind. */
export type Remember = 'school' | 'class' | 'letter'

interface SlotBase {
  /** The section of the form in which the slot is asked. */
  readonly section: SectionId | 'school' | 'slip'
  readonly optional?: boolean
  readonly remember?: Remember
  readonly when?: When
  /** A date or time that must not come before the one in this slot: coming home after leaving. */
  readonly after?: SlotId
}

export type Slot = SlotBase &
  (
    | { readonly type: 'date'; readonly default?: DateDefault }
    | { readonly type: 'time' }
    | { readonly type: 'money' }
    | { readonly type: 'number'; readonly min?: number; readonly max?: number }
    | { readonly type: 'phone' }
    /** An account number. `payment` names what else a bank app can fill in when parents scan a QR code. */
    | { readonly type: 'iban'; readonly payment?: Payment }
    /** Proper names: never translated, isolated in right-to-left text. */
    | { readonly type: 'name' }
    /** The teacher's own words. Dutch only. */
    | { readonly type: 'text' }
    /** One of some fixed answers; it steers conditions and is never printed itself. */
    | {
        readonly type: 'choice'
        readonly options: readonly string[]
        readonly default?: string
        /** The concept of each option that has one, for pictures `{ chosen }`. */
        readonly pictures?: Readonly<Record<string, ConceptId>>
      }
    /** Pictogram concepts, for lists such as what to bring. */
    | { readonly type: 'concepts'; readonly suggest: readonly ConceptId[] }
  )

/** The slots of one payment: how much, and what parents write with it. */
export interface Payment {
  readonly amount: SlotId
  readonly reference: SlotId
}

/**
 * The day that stands there before the teacher fills it in: so many school days before the date in another slot, or the
 * first or last day of a holiday of the school year.
 */
export type DateDefault =
  | { readonly schoolDaysBefore: number; readonly slot: SlotId }
  | { readonly holiday: HolidayId; readonly day: 'first' | 'last' }

/**
 * What a teacher filled in. date `2026-11-24`, time `08:30`, money in cents, number as number, choice its option id,
 * concepts their ids, everything else the text as typed.
 */
export type SlotValue = string | number | readonly string[]
