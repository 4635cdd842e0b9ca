import type { Letter, LetterId } from './letter'
import { type Pack, type PackMoment, type PackPart, packMoments } from './pack'

/** The parts that a family gets at one moment, in order. */
export const partsAt = ({ parts }: Pick<Pack, 'parts'>, moment: PackMoment): readonly PackPart[] =>
  parts.filter((part) => part.moment === moment)

const withParts = <P extends Pick<Pack, 'parts'>>(pack: P, parts: readonly PackPart[]): P => ({
  ...pack,
  parts: packMoments.flatMap((moment) => partsAt({ parts }, moment)),
})

/** The part one place earlier or later among those of its moment; at the end it stays. */
export function movedPart<P extends Pick<Pack, 'parts'>>(pack: P, id: string, by: -1 | 1): P {
  const part = pack.parts.find((one) => one.id === id)
  if (!part) return pack
  const peers = partsAt(pack, part.moment)
  const at = peers.indexOf(part)
  const other = peers[at + by]
  if (!other) return pack
  const swapped = pack.parts.map((one) => (one === part ? other : one === other ? part : one))
  return withParts(pack, swapped)
}

/** The part at another moment, as the last one there. */
export function partMovedTo<P extends Pick<Pack, 'parts'>>(pack: P, id: string, moment: PackMoment): P {
  const part = pack.parts.find((one) => one.id === id)
  if (!part || part.moment === moment) return pack
  return withParts(pack, [...pack.parts.filter((one) => one !== part), { ...part, moment }])
}

export const withoutPart = <P extends Pick<Pack, 'parts'>>(pack: P, id: string): P =>
  withParts(
    pack,
    pack.parts.filter((part) => part.id !== id),
  )

export const withPart = <P extends Pick<Pack, 'parts'>>(pack: P, part: PackPart): P =>
  withParts(pack, [...pack.parts, part])

/** The pack with its letters as they are now on the shelf. A letter that is no longer there stays as it was. */
export function withNewestLetters<P extends Pick<Pack, 'parts'>>(pack: P, letters: readonly Letter[]): P {
  const shelf = new Map<LetterId, Letter>(letters.map((letter) => [letter.id, letter]))
  const isOlder = ({ revision, changed }: Letter, now: Letter) =>
    revision !== now.revision || changed !== now.changed
  let found = false
  const parts = pack.parts.map((part): PackPart => {
    const { content } = part
    const now = content.kind === 'letter' ? shelf.get(content.letter.id) : undefined
    if (content.kind !== 'letter' || !now || !isOlder(content.letter, now)) return part
    found = true
    return { ...part, content: { kind: 'letter', letter: now } }
  })
  return found ? { ...pack, parts } : pack
}
