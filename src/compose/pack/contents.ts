import { isChecked } from '../../model/policy'
import { type Approvals, reviewState } from '../../model/review'
import type { PhraseId } from '../../model/template'
import type { ConceptId } from '../../model/tile'
import type { WordBank } from '../../model/word-bank'
import type { Words } from '../composed'
import { type Banks, type InAll, sayFoot, sayInAll } from '../dictionary'
import { pictoOf } from '../handouts/handout'
import { clean, withoutIsolates } from '../text'
import type { PictoList } from './picto-list'

/** What a part of a pack is called: parents find it back by its tile. */
export interface PartTitle {
  readonly picture: ConceptId
  readonly said: InAll
  /** Whether people checked its translation. */
  readonly checked: boolean
}

/** A part by the title of the letter that it is. */
export const letterTitle = (picture: ConceptId, title: Words, banks: Banks): PartTitle => ({
  picture,
  said: banks.map(({ language }, index) => {
    const text = index === 0 ? title.dutch : title.translation
    return { language, ...(text !== undefined && { text: withoutIsolates(text) }) }
  }),
  checked: isChecked(title.state),
})

const isApproved = (
  bank: WordBank,
  id: string,
  dutch: string | undefined,
  said: string | undefined,
  approvals: Approvals,
) => isChecked(reviewState(approvals[bank.language.code]?.[id], dutch ?? '', said))

/** A part by a sentence of its own. */
export function phraseTitle(
  picture: ConceptId,
  phrase: PhraseId,
  banks: Banks,
  approvals: Approvals,
): PartTitle {
  const [dutch, ...others] = banks
  return {
    picture,
    said: sayInAll(banks, phrase),
    checked: others.every((bank) =>
      isApproved(bank, phrase, dutch.phrases[phrase], bank.phrases[phrase], approvals),
    ),
  }
}

/** The word of a pictogram, which every language has. */
export const labelInAll = (banks: Banks, concept: ConceptId): InAll =>
  banks.map(({ language, labels }) => {
    const text = labels[concept]
    return { language, ...(text !== undefined && { text }) }
  })

const welcome: ConceptId = 'welkom'

/** What is in a pack and on which page, with the tile of each part. */
export function composeContents(
  school: string,
  parts: readonly { readonly title: PartTitle; readonly page: number }[],
  banks: Banks,
): PictoList {
  const allChecked = parts.every(({ title }) => title.checked)
  return {
    languages: banks.map(({ language }) => language),
    school: clean(school),
    title: { picto: pictoOf(welcome, banks), said: labelInAll(banks, welcome) },
    rows: parts.map(({ title, page }) => ({
      picto: pictoOf(title.picture, banks),
      said: title.said,
      end: String(page),
    })),
    foot: sayFoot(banks, () => allChecked),
  }
}
