import type { Language } from '../../model/language'
import type { InAll } from '../dictionary'
import type { Spoken } from '../handouts/handout'

/** What a row says besides its key words. */
export interface PictoListRow extends Spoken {
  /** A sentence under the key words. */
  readonly more?: InAll
  /** Stands at the end of the row, the same for every reader: a page number, a name. */
  readonly end?: string
}

/** A page with a pictogram on every row, which can be followed without reading. */
export interface PictoList {
  /** Dutch first. */
  readonly languages: readonly Language[]
  readonly title: Spoken
  /** In Dutch, small above the title. */
  readonly school: string
  readonly rows: readonly PictoListRow[]
  /** Says that it is a translation, that the Dutch counts, and how far it was checked. Empty in Dutch. */
  readonly foot: InAll
}
