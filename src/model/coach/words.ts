/** An expression and what to say instead: `''` leaves it out, `null` means that only the teacher can tell. */
export type Sayings = Readonly<Record<string, string | null>>

/** `templates/coach/moments.json`: how people write days and times. */
export interface MomentWords {
  /** Short names, 0 = Monday. */
  readonly weekdays: Readonly<Record<string, number>>
  /** Short names, 1 = January. */
  readonly months: Readonly<Record<string, number>>
  /** Days from today. */
  readonly relative: Readonly<Record<string, number>>
  readonly relativePart: Readonly<Record<string, string>>
  readonly notRelativeAfter: readonly string[]
  readonly parts: Readonly<Record<string, string>>
  readonly next: readonly string[]
  readonly nextWeek: string
  readonly comingMarks: readonly string[]
  readonly vaguePeriods: readonly string[]
  readonly aroundMonth: readonly string[]
  readonly deadline: readonly string[]
  readonly every: readonly string[]
  readonly before: string
  readonly until: string
  readonly spans: readonly string[]
  readonly spanWords: readonly string[]
  readonly spanCounts: readonly string[]
  /** Words before an hour that may also say how long: `voor 1 uur`. */
  readonly lengthWords: readonly string[]
  readonly hours: Readonly<Record<string, number>>
  readonly minutes: Readonly<Record<string, number>>
  readonly half: string
  readonly past: readonly string[]
  readonly to: readonly string[]
  readonly hourUnit: string
  readonly notHours: readonly string[]
  readonly around: readonly string[]
  readonly latest: readonly string[]
  readonly clockWords: readonly string[]
  readonly afternoonMarks: readonly string[]
  readonly morningMarks: readonly string[]
  readonly aloneParts: readonly string[]
}

/** `templates/coach/verbs.json`. */
export interface VerbWords {
  readonly passive: {
    readonly auxiliaries: readonly string[]
    /** Participles that no ending gives away. */
    readonly strong: readonly string[]
    /** What other participles look like, as patterns. */
    readonly shapes: readonly string[]
    /** Words that only look like participles. */
    readonly not: readonly string[]
  }
  /** Per particle the finite forms it belongs to: `mee` with `breng`. */
  readonly separable: Readonly<Record<string, readonly string[]>>
  /** Infinitive -> imperative. */
  readonly imperatives: Readonly<Record<string, string>>
  readonly particles: readonly string[]
  readonly finite: readonly string[]
}

/** `templates/coach/sentences.json`: the small words that build sentences. */
export interface SentenceWords {
  readonly anywhere: readonly string[]
  readonly afterComma: readonly string[]
  readonly thatAfter: readonly string[]
  readonly conditionOpeners: readonly string[]
  readonly asComparison: readonly string[]
  readonly headlessRelative: readonly string[]
  readonly that: string
  /** Words that join two sentences which could stand alone. */
  readonly joints: readonly string[]
  readonly starts: readonly string[]
  readonly nominal: {
    readonly verbs: readonly string[]
    readonly nouns: readonly string[]
    readonly act: string
    readonly thing: string
    readonly of: string
  }
  /** Words that a reader hardly notices. */
  readonly light: readonly string[]
  /** Words that fall away when a reminder becomes a request. */
  readonly fillers: readonly string[]
  /** Words that are no acronyms, however short. */
  readonly shouted: readonly string[]
  readonly negations: readonly string[]
  readonly without: readonly string[]
  readonly prefixed: readonly string[]
  readonly forget: readonly string[]
  readonly return: {
    readonly verbs: readonly string[]
    readonly particles: readonly string[]
    readonly things: readonly string[]
    /** Verbs whose `in` gives nothing back. */
    readonly fillIn: readonly string[]
  }
  readonly limits: readonly string[]
  readonly bring: { readonly verbs: readonly string[]; readonly ends: readonly string[] }
  /** The separable form of a listed school word: `haal … af`. */
  readonly fetch: { readonly verbs: readonly string[]; readonly particle: string; readonly say: string }
  /** Determiners of neuter nouns with those of the others. */
  readonly determiners: readonly (readonly string[])[]
}

/** `templates/coach/matching.json`: what makes two sentences say the same. */
export interface MatchingWords {
  /** Words that say nothing on their own. */
  readonly empty: readonly string[]
  /** Words that mean the same here. */
  readonly same: readonly (readonly string[])[]
  /** Words that turn a sentence into its opposite. */
  readonly against: readonly string[]
  readonly endings: readonly string[]
  /** Beginnings of phrase ids that are no lines of a letter: headings, foot lines. */
  readonly notLines: readonly string[]
  /** Words of sentences that a parent says, on a slip. */
  readonly parentSays: readonly string[]
}

/** All that the coach knows of Dutch: the files of `templates/coach/`. */
export interface CoachWords {
  readonly jargon: Sayings
  readonly schoolWordParts: readonly string[]
  readonly oneWord: Sayings
  readonly abbreviations: Sayings
  readonly formal: Sayings
  readonly indirect: Sayings
  readonly opening: Sayings
  readonly would: Sayings
  readonly vague: Sayings
  readonly family: Sayings
  readonly figures: readonly string[]
  readonly address: {
    readonly words: Sayings
    readonly parents: readonly string[]
    readonly pronouns: readonly string[]
    readonly duties: readonly string[]
  }
  readonly diminutives: { readonly real: readonly string[]; readonly say: Sayings }
  readonly counts: {
    readonly words: Readonly<Record<string, number>>
    readonly vague: readonly string[]
    readonly roman: readonly string[]
  }
  readonly verbs: VerbWords
  readonly sentences: SentenceWords
  readonly moments: MomentWords
  readonly matching: MatchingWords
  /** Days and months as the letters print them. */
  readonly calendar: { readonly weekdays: readonly string[]; readonly months: readonly string[] }
}
