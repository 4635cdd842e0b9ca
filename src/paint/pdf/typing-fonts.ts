import type { Script } from '../../model/language'
import type { FontFace } from '../../text/types'
import { descriptorOf } from './embed'
import type { PdfFile } from './file'
import { packed } from './pack'
import { writePacked } from './streams'
import { array, dictionary, type Ref } from './syntax'

/** Fonts that other programs set with what somebody types in a form. */
export interface TypingFonts {
  /** The name of a font for a script among the resources of the form: `T1`. */
  readonly use: (face: FontFace, script: Script) => string
  readonly refs: ReadonlyMap<string, Ref>
}

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index))
/** What comes after ASCII: at most 128 characters, for a font of one byte a character is what every program can type with. */
const signs = '€‚„…‘’“”–—•«»'
const letters = {
  Latn: 'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿĂăĄąĆćĘęĞğİıŁłŃńŒœŚśŞşȘșȚțŹźŻżŽžŠš¡¿',
  Cyrl: 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяЁёЄєІіЇїЎўҐґЍѝЂђЃѓЅѕЈјЉљЊњЋћЌќЏџ№',
}
const firstLetter = 0x80

/** Letters of other scripts are not in it: programs take those, and join them, from fonts of the system. */
const lettersOf = (script: Script) => letters[script === 'Cyrl' ? 'Cyrl' : 'Latn']

export function createTypingFonts(file: PdfFile): TypingFonts {
  const refs = new Map<string, Ref>()
  const names = new Map<string, string>()
  const programs = new Map<FontFace, Ref>()
  const programOf = (face: FontFace): Ref => {
    const ref = programs.get(face) ?? writePacked(file, packed(face.bytes), { Length1: face.bytes.length })
    programs.set(face, ref)
    return ref
  }
  return {
    use: (face, script) => {
      const added = lettersOf(script)
      const key = `${face.id} ${added}`
      const known = names.get(key)
      if (known !== undefined) return known
      const name = `T${names.size + 1}`
      names.set(key, name)
      refs.set(name, writeFont(file, face, [...signs, ...added], programOf(face)))
      return name
    },
    refs,
  }
}

/** A simple font with all of the face in it, so that a program finds every letter under its own encoding. */
function writeFont(file: PdfFile, face: FontFace, added: readonly string[], program: Ref): Ref {
  const characters = [...ascii, '', ...added]
  const first = 0x20
  const name = `/${face.postscriptName}`
  const perMille = 1000 / face.unitsPerEm
  return file.object(
    dictionary({
      Type: '/Font',
      Subtype: '/TrueType',
      BaseFont: name,
      FirstChar: first,
      LastChar: first + characters.length - 1,
      Widths: array(
        characters.map((character) =>
          character === '' ? 0 : Math.round(face.advanceOf(glyphOf(face, character)) * perMille),
        ),
      ),
      Encoding: dictionary({
        Type: '/Encoding',
        BaseEncoding: '/WinAnsiEncoding',
        Differences: array([firstLetter, ...added.map(glyphName)]),
      }),
      FontDescriptor: file.object(
        dictionary({ ...descriptorOf(face, 'letters'), FontName: name, FontFile2: program }),
      ),
    }),
  )
}

const glyphOf = (face: FontFace, character: string) => face.glyphOf(character.codePointAt(0) ?? 0)

/** `/uni0411`: the name of a glyph that says which character it is (Adobe Glyph List Specification, 2). */
const glyphName = (character: string) =>
  `/uni${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
