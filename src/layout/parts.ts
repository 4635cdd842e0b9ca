import type { Composed } from '../compose/composed'
import type { Typesetter } from '../text/types'
import type { Block } from './block'
import type { Audience } from './context'
import { type Foot, footOf } from './foot'
import { schoolBlocks, titleBlocks } from './head'
import { sizedLogo, withLogo } from './logo'
import type { Tightness } from './measures'
import type { StructureNode } from './page'
import { type Measured, partOf } from './part'
import { type NameTag, nameTag } from './recipient'
import { sectionBlocks } from './section'
import { placeRenumbered, type Sheet } from './sheet'
import { slipBlocks } from './slip'
import { stripBlock } from './strip'
import { renumbered } from './structure'

type Blocks = readonly Block[]

const recipientPart = partOf(nameTag)
const schoolPart = partOf(schoolBlocks)
const titlePart = partOf(titleBlocks)
const stripPart = partOf(
  (strip: Composed['strip'], root, context): Blocks => [stripBlock(strip, root, context)],
)
const sectionPart = partOf(sectionBlocks)
const slipPart = partOf(slipBlocks)
const footPart = partOf(footOf)

/** A letter measured at one tightness: nothing is placed yet. */
export interface MeasuredLetter {
  readonly blocks: Blocks
  /** Empty when nothing is to be given back. */
  readonly slip: Blocks
  readonly foot: Foot
  /** Absent on a copy for anybody. */
  readonly nameTag?: NameTag
  readonly root: () => StructureNode
}

/** Measures a letter at any tightness. What did not change since an earlier letter is not measured again. */
export function measuredLetter(
  composed: Composed,
  typesetter: Typesetter,
): (tightness: Tightness) => MeasuredLetter {
  const { language, variant, recipient, school, sender, title, strip, sections, slip } = composed
  const { foot, credit, reference } = composed
  const audience: Audience = { language, variant }
  const tagAt = recipient === undefined ? undefined : recipientPart(recipient, audience, typesetter)
  const logo = composed.logo && sizedLogo(composed.logo)
  const room = logo && { width: logo.width, height: logo.height }
  const schoolAt = schoolPart({ school, sender, ...(room && { room }) }, audience, typesetter)
  const body = [
    titlePart(title, audience, typesetter),
    ...(strip.length > 0 ? [stripPart(strip, audience, typesetter)] : []),
    ...sections.map((section) => sectionPart(section, audience, typesetter)),
  ]
  const slipAt = slip && slipPart(slip, audience, typesetter)
  const footAt = footPart({ foot, reference, ...(credit && { credit }) }, audience, typesetter)
  return (tightness) => {
    const numbering = createNumbering(language.code)
    const tag = tagAt && numberedPages(tagAt(tightness), numbering)
    const line = blocksOf(schoolAt(tightness), numbering)
    const bodyBlocks = body.flatMap((at) => blocksOf(at(tightness), numbering))
    const slipBlocks = slipAt ? blocksOf(slipAt(tightness), numbering) : []
    return {
      blocks: [...(logo ? withLogo(line, logo) : line), ...bodyBlocks],
      slip: slipBlocks,
      foot: numberedPages(footAt(tightness), numbering),
      ...(tag && { nameTag: tag }),
      root: numbering.root,
    }
  }
}

interface Numbering {
  /** Takes a part up in the letter; returns by how much its node numbers go up. */
  readonly take: (part: Measured<unknown>) => number
  readonly root: () => StructureNode
}

/** Numbers the nodes of all parts through: 0 the document, 1 the letter, then part after part. */
function createNumbering(language: string): Numbering {
  const taken: { readonly tree: Measured<unknown>['tree']; readonly offset: number }[] = []
  let next = 1
  return {
    take: ({ tree }) => {
      const offset = next
      taken.push({ tree, offset })
      next += tree.size()
      return offset
    },
    root: () => {
      const children = taken.flatMap(({ tree, offset }) =>
        tree.root.children.map((node) => renumbered(node, offset)),
      )
      return { id: 0, type: 'Document', language, children: [{ id: 1, type: 'Sect', children }] }
    },
  }
}

function blocksOf(part: Measured<Blocks>, numbering: Numbering): Blocks {
  const offset = numbering.take(part)
  return part.made.map((block) => ({
    ...block,
    place: (sheet, top) => placeRenumbered(sheet, offset, (own) => block.place(own, top)),
  }))
}

/** What stands at the same place on every page. */
function numberedPages<Made extends Foot | NameTag>(part: Measured<Made>, numbering: Numbering): Made {
  const offset = numbering.take(part)
  const { made } = part
  return {
    ...made,
    place: (sheet: Sheet, index: number, count: number) =>
      placeRenumbered(sheet, offset, (own) => made.place(own, index, count)),
  }
}
