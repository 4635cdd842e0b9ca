import { dutch as dutchCode, languageOf } from '../catalogue/languages'
import { loadReviewedWords } from '../catalogue/reviewed'
import { loadTemplate } from '../catalogue/templates'
import { type DrawingOf, loadDrawings, withOwnPictures } from '../catalogue/tiles'
import { loadWords } from '../catalogue/words'
import { compose } from '../compose/compose'
import type { Composed } from '../compose/composed'
import { goesOut } from '../compose/goes-out'
import type { Banks } from '../compose/speaker'
import { composeTalk } from '../compose/talk'
import { layoutLetter } from '../layout/letter'
import type { LaidOut } from '../layout/page'
import type { Correction } from '../model/correction'
import type { LanguageCode } from '../model/language'
import type { Letter } from '../model/letter'
import type { Recipient } from '../model/merge-list'
import { creditsFor, type OwnPictures } from '../model/own-picture'
import type { RoughPolicy } from '../model/policy'
import type { Template } from '../model/template'
import type { ConceptId, Pixels } from '../model/tile'
import { createPdf, type PdfOptions, type PdfPainter, paintPdf } from '../paint/pdf/document'
import { fontIdsFor, fontIdsOf } from '../text/fonts'
import { type LoadedFace, loadFace } from '../text/harfbuzz'
import { startHarfBuzz } from '../text/harfbuzz-wasm'
import type { Typesetter, Weight } from '../text/types'
import { createTypesetter } from '../text/typesetter'

/** What the engine asks of the world around it. */
export interface World {
  /** The bytes of a font file, by its name without extension. Rejects when it cannot be had. */
  readonly font: (id: string) => Promise<Uint8Array>
  /** What people found of the translations, as it is now. Without it they are said as they are shipped. */
  readonly corrections?: () => readonly Correction[]
  /** What the school does with sentences that nobody checked. Without it they are said. */
  readonly rough?: () => RoughPolicy
  /** The school's logo, at the head of every letter. */
  readonly logo?: () => Pixels | undefined
}

/** A letter in one language, in words and on pages. */
export interface Edition {
  readonly composed: Composed
  readonly laidOut: LaidOut
  /** Characters that no font has: they are printed as a box, and the teacher is told. */
  readonly missing: readonly string[]
}

type FileOptions = Omit<PdfOptions, 'drawing'> & { readonly own?: OwnPictures }

/** From a letter to pages and files; the same in a browser, in a worker and in a terminal. */
export interface Engine {
  /** Lays a letter out, in Dutch (`nl`) or with a translation beside the Dutch. Loads what the language needs first. */
  readonly edition: (
    letter: Letter,
    language: LanguageCode,
    own?: OwnPictures,
    recipient?: Recipient,
  ) => Promise<Edition>
  /** The talk beside the letter, for the teacher, laid out in the same way. Rejects for a letter without a talk. */
  readonly talk: (letter: Letter, language: LanguageCode, own?: OwnPictures) => Promise<Edition>
  /** One tagged PDF of one or more laid-out letters. */
  readonly pdf: (
    documents: readonly [LaidOut, ...LaidOut[]],
    options: FileOptions,
  ) => Promise<Uint8Array<ArrayBuffer>>
  /** The same for many letters, each forgotten as soon as it is painted. */
  readonly painter: (options: FileOptions) => Promise<PdfPainter>
  readonly drawings: () => Promise<DrawingOf>
  /** What people found of the translations, as it is now. */
  readonly corrections: () => readonly Correction[]
  /** Sets text in these languages, with exactly the fonts that they need, and those for what a teacher typed in Dutch. */
  readonly typesetterFor: (languages: readonly LanguageCode[], typed?: string) => Promise<Typesetter>
}

const weightOf = (fontId: string): Weight => (fontId.endsWith('-700') ? 700 : 400)

const typedText = ({ values, extra }: Letter, { child, group }: Recipient) =>
  [...Object.values(values).flat(), ...extra.map(({ text }) => text), child, group].join(' ')

/** Remembers what a promise gave, but not that it failed, so that a later call tries again. */
function once<Key, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const made = new Map<Key, Promise<Value>>()
  return (key) => {
    const known = made.get(key)
    if (known) return known
    const making = make(key)
    made.set(key, making)
    making.catch(() => made.delete(key))
    return making
  }
}

function wordsOf({ title, sections, slip, recipient = '' }: Composed): readonly string[] {
  const lines = [...sections.flatMap((section) => section.lines), ...(slip?.lines ?? [])]
  return [recipient, ...[title, ...lines.flatMap(({ sentences }) => sentences)].map(({ dutch }) => dutch)]
}

/** The concepts whose pictures stand on a letter. */
function conceptsOf({ strip, sections, slip }: Composed): readonly ConceptId[] {
  const lines = [...sections.flatMap((section) => section.lines), ...(slip?.lines ?? [])]
  const pictos = lines.flatMap(({ pictos, field }) => [
    ...pictos,
    ...(field?.kind === 'options' ? field.options.flatMap(({ picto }) => picto ?? []) : []),
  ])
  return [...strip.map(({ picto }) => picto), ...pictos].flatMap(({ tile }) =>
    tile.kind === 'concept' ? tile.id : [],
  )
}

/** The letter, naming who made the school's own pictures on it. */
function credited(composed: Composed, own: OwnPictures): Composed {
  const credit = creditsFor(own, conceptsOf(composed)).join(' · ')
  return credit === '' ? composed : { ...composed, credit }
}

const withDrawings = async ({ own = {}, ...options }: FileOptions): Promise<PdfOptions> => ({
  ...options,
  drawing: withOwnPictures(await loadDrawings(), own),
})

type Compose = (template: Template, letter: Letter, banks: Banks, recipient?: Recipient) => Composed

const talkOf: Compose = (template, letter, banks) => {
  const talk = composeTalk(template, letter, banks)
  if (!talk) throw new RangeError(`No talk: ${template.id}`)
  return talk
}

const noCorrections: readonly Correction[] = []
/** A copy for anybody. */
const nobody: Recipient = { child: '', group: '' }

export function createEngine(world: World): Engine {
  const { corrections = () => noCorrections, rough = () => 'mark' as const, logo = () => undefined } = world
  // The largest to fetch goes first, beside fonts and words. Whoever asks for a font hears it when it cannot be had.
  startHarfBuzz().catch(() => undefined)
  const face = once<string, LoadedFace>(async (id) => {
    const [bytes] = await Promise.all([world.font(id), startHarfBuzz()])
    return loadFace(bytes, id, weightOf(id))
  })
  // A typesetter has exactly the fonts that its letter needs: what else was loaded before never changes a page.
  const typesetter = once<string, Typesetter>(async (ids) =>
    createTypesetter(await Promise.all(ids.split(' ').map(face))),
  )

  const edition = async (
    letter: Letter,
    code: LanguageCode,
    own: OwnPictures,
    inWords: Compose,
    recipient?: Recipient,
  ): Promise<Edition> => {
    const language = languageOf(code)
    if (!language) throw new RangeError(`Unknown language: ${code}`)
    const [template, dutch, reviewed, setter] = await Promise.all([
      loadTemplate(letter.template),
      loadWords(dutchCode),
      code === dutchCode ? undefined : loadReviewedWords(code, corrections()),
      typesetter(fontIdsFor(typedText(letter, recipient ?? nobody), code).join(' ')),
      loadDrawings(), // not for the layout, but for whoever paints it next
    ])
    if (!template) throw new RangeError(`Unknown letter: ${letter.template}`)
    const inBanks = (banks: Banks) => inWords(template, letter, banks, recipient)
    const wished = inBanks({ dutch, approvals: {}, ...reviewed, rough: rough() })
    const said = goesOut(wished, rough()) ? wished : inBanks({ dutch, approvals: {} })
    const pixels = logo()
    const composed = { ...credited(said, own), ...(pixels && { logo: pixels }) }
    const { code: reader, direction } = composed.language
    const style = { language: reader, direction, weight: 400 } as const
    return {
      composed,
      laidOut: layoutLetter(composed, setter),
      missing: [...new Set(wordsOf(composed).flatMap((text) => setter.missing(text, style)))],
    }
  }

  return {
    edition: (letter, code, own = {}, recipient) => edition(letter, code, own, compose, recipient),
    talk: (letter, code, own = {}) => edition(letter, code, own, talkOf),
    drawings: loadDrawings,
    corrections,
    typesetterFor: (codes, typed = '') =>
      typesetter([...new Set([...codes.flatMap(fontIdsOf), ...fontIdsFor(typed, dutchCode)])].join(' ')),
    pdf: async (documents, options) => paintPdf(documents, await withDrawings(options)),
    painter: async (options) => createPdf(await withDrawings(options), 'many'),
  }
}
