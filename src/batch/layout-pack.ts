import { dutch as dutchCode, languageOf } from '../catalogue/languages'
import { loadReviewedBanks } from '../catalogue/reviewed'
import { loadWords } from '../catalogue/words'
import type { Banks } from '../compose/dictionary'
import { composeContents } from '../compose/pack/contents'
import { endingOnBack } from '../layout/both-sides'
import { folded } from '../layout/dictionary/fold'
import { papers } from '../layout/dictionary/paper'
import { joined } from '../layout/joined'
import { withPageNumbers } from '../layout/pack/page-numbers'
import { layoutPictoList } from '../layout/pack/picto-list'
import type { LaidOut } from '../layout/page'
import type { TablePrint } from '../layout/table'
import type { OwnPictures } from '../model/own-picture'
import type { PackContent } from '../model/pack'
import type { Engine } from './engine'
import type { PackOrder } from './pack'
import { type PackPages, packPages } from './pack-parts'
import { layoutTableOrder } from './tables'

/** A part that could not be made. The others were. */
export interface FailedPart {
  readonly part: PackContent
  readonly error: unknown
}

interface LaidOutPack {
  readonly laidOut: LaidOut
  readonly failed: readonly FailedPart[]
}

/** In a cell where nothing is to be said: an empty one would be left out when the table is read aloud. */
const nothing = '–'

const talkTable = ({ talk }: PackOrder, parts: readonly PackPages[]): TablePrint => ({
  language: talk.language,
  title: talk.title,
  lead: talk.lead,
  columns: talk.columns,
  rows: parts.map(({ title, talk: said }) =>
    [title.said[0]?.text, said?.say, said?.ask].map((text) => ({ text: text || nothing })),
  ),
  end: talk.end,
})

/** The page on which each part begins, when the pages before the first are `from` in number. */
function beginnings(parts: readonly LaidOut[], from: number): readonly number[] {
  const pages: number[] = []
  let next = from + 1
  for (const part of parts) {
    pages.push(next)
    next += part.pages.length
  }
  return pages
}

/** A sheet of A3 on its side: A4 twice. */
const foldedPaper = { width: papers.A3.height, height: papers.A3.width }

/**
 * Lays a pack out: the checklist for the talk where it is asked, the contents, then part after part. Every part begins on a
 * front unless one side of the paper is printed, so that a strip that is cut off takes nothing else along.
 */
export async function layoutPack(
  order: PackOrder,
  engine: Engine,
  own: OwnPictures = {},
): Promise<LaidOutPack> {
  const language = languageOf(order.language)
  if (!language) throw new RangeError(`Unknown language: ${order.language}`)
  const others = order.language === dutchCode ? [] : [order.language]
  const [dutch, reviewed, typesetter] = await Promise.all([
    loadWords(dutchCode),
    loadReviewedBanks(others, engine.corrections()),
    engine.typesetterFor([dutchCode, ...others], order.school.name),
  ])
  const banks: Banks = [dutch, ...reviewed.banks]
  const setting = { order, engine, own, banks, approvals: reviewed.approvals }
  const made: PackPages[] = []
  const failed: FailedPart[] = []
  for (const part of order.parts) {
    try {
      const pages = await packPages(part, setting)
      if (pages) made.push(pages)
    } catch (error) {
      failed.push({ part, error })
    }
  }

  const onSheets = order.paper === 'one-side' ? (laidOut: LaidOut) => laidOut : endingOnBack
  const parts = made.map(({ laidOut }) => onSheets(laidOut))
  const contentsFrom = (before: number) => {
    const pages = beginnings(parts, before)
    const rows = made.map(({ title }, index) => ({ title, page: pages[index] ?? 0 }))
    return onSheets(layoutPictoList(composeContents(order.school.name, rows, banks), typesetter))
  }
  // How long the contents are does not depend on the numbers in them.
  const contents = contentsFrom(contentsFrom(0).pages.length)
  const about = { title: contents.title, language: language.code, direction: language.direction }
  const isRightToLeft = language.direction === 'rtl'
  const numberedAs = order.paper !== 'booklet' ? 'sheets' : isRightToLeft ? 'bound-right' : 'bound-left'
  const numbered = withPageNumbers(joined([contents, ...parts], about), numberedAs, typesetter)
  const book = order.paper === 'booklet' ? folded(numbered, foldedPaper, isRightToLeft) : numbered
  const talk = order.parts.some(({ kind }) => kind === 'talk')
    ? [onSheets(await talkPages(order, made, engine))]
    : []
  return { laidOut: joined([...talk, book], about), failed }
}

const talkPages = (order: PackOrder, made: readonly PackPages[], engine: Engine) =>
  layoutTableOrder({ kind: 'table', table: talkTable(order, made) }, engine)
