import type { Carried } from '../../model/carried'
import type { OwnPicture } from '../../model/own-picture'
import type { Pixels } from '../../model/tile'

/** The parts that are lists of records, and the entry that each is in. */
const listParts = {
  letters: 'brieven.json',
  packs: 'pakketten.json',
  classes: 'klassen.json',
  corrections: 'vertalingen.json',
  printed: 'verantwoording.json',
} as const
export type ListPart = keyof typeof listParts

const schoolPart = 'school.json'
const languagesPart = 'talen.json'
/** Which picture stands for which pictogram, where it came from and who made it. */
const picturesPart = 'pictos.json'
const logoPart = 'logo.png'

/** One entry of a file, and how many records it holds. */
export interface Part {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly count: number
}

const jsonPart = (name: string, value: unknown, count: number): Part => ({
  name,
  bytes: new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`),
  count,
})

const pngOf = ({ png }: Pixels) => Uint8Array.from(atob(png), (character) => character.charCodeAt(0))

const isList = (part: string): part is ListPart => Object.hasOwn(listParts, part)

/** What is carried as entries of a file: plain JSON, and pictures that any program shows. */
export function partsOf(carried: Carried): readonly Part[] {
  const lists = Object.keys(listParts)
    .filter(isList)
    .flatMap((part) => {
      const records = carried[part]
      return records ? jsonPart(listParts[part], records, records.length) : []
    })
  const { school, languages, pictures } = carried
  const { logo, ...profile } = school ?? {}
  const placed = Object.entries(pictures ?? {}).map(([concept, picture], index) => ({
    concept,
    picture,
    name: `pictos/${index + 1}.png`,
  }))
  const told = placed.map(({ concept, picture: { file, credit }, name }) => ({
    concept,
    file,
    credit,
    picture: name,
  }))
  return [
    ...lists,
    ...(school ? [jsonPart(schoolPart, profile, 1)] : []),
    ...(languages ? [jsonPart(languagesPart, languages, languages.length)] : []),
    ...(pictures ? [jsonPart(picturesPart, told, told.length)] : []),
    ...placed.map(({ picture, name }) => ({ name, bytes: pngOf(picture.pixels), count: 1 })),
    ...(logo ? [{ name: logoPart, bytes: pngOf(logo), count: 1 }] : []),
  ]
}

/** What the entries of a file say, before anyone has looked whether it is whole. Pictures are in base64, as we keep them. */
export type RawParts = Readonly<Record<ListPart | 'school' | 'languages' | 'pictures', unknown>>

interface Told extends Omit<OwnPicture, 'pixels'> {
  readonly concept: string
  readonly picture: string
}

const isTold = (value: unknown): value is Told =>
  typeof value === 'object' &&
  value !== null &&
  ['concept', 'file', 'credit', 'picture'].every((field) => typeof Reflect.get(value, field) === 'string')

function pixelsOf(bytes: Uint8Array): Pixels {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192))
  return { png: btoa(text) }
}

/**
 * Puts the entries of a file together again.
 * @param json what a JSON entry says; undefined when there is no such entry.
 * @param picture the bytes of a picture; undefined when there is no such entry.
 * @returns undefined when a picture is told of that is not there, or twice of one pictogram.
 */
export function rawPartsOf(
  json: (name: string) => unknown,
  picture: (name: string) => Uint8Array | undefined,
): RawParts | undefined {
  const profile = json(schoolPart)
  const logo = picture(logoPart)
  const told = json(picturesPart)
  const list = told === undefined ? undefined : Array.isArray(told) && told.every(isTold) ? told : 'bad'
  if (list === 'bad') return undefined
  const pictures = list?.flatMap(({ concept, file, credit, picture: name }) => {
    const bytes = picture(name)
    return bytes ? [[concept, { file, credit, pixels: pixelsOf(bytes) }] as const] : []
  })
  const concepts = new Set(list?.map(({ concept }) => concept))
  if (list && (pictures?.length !== list.length || concepts.size !== list.length)) return undefined
  return {
    letters: json(listParts.letters),
    packs: json(listParts.packs),
    classes: json(listParts.classes),
    corrections: json(listParts.corrections),
    printed: json(listParts.printed),
    languages: json(languagesPart),
    school:
      logo && typeof profile === 'object' && profile !== null
        ? { ...profile, logo: pixelsOf(logo) }
        : profile,
    pictures: pictures && Object.fromEntries(pictures),
  }
}
