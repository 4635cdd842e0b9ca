import type { FaceSheet, PicturedPhrase } from '../../model/handout'
import type { Approvals } from '../../model/review'
import type { Picto } from '../composed'
import { type Banks, type InAll, sayInAll } from '../dictionary'
import { type Blank, blank, common, type Handout, paragraph, pictoOf, type Spoken, spoken } from './handout'

export interface Faces extends Handout {
  readonly picto: Picto
  readonly steps: InAll
  readonly tick: InAll
  readonly blanks: readonly Blank[]
  readonly faces: readonly Spoken[]
  readonly rows: readonly Spoken[]
  readonly room: readonly Spoken[]
}

/** A sheet with faces, in the languages of the banks; in Dutch alone it is the copy that a teacher reads beside it. */
export function composeFaces(sheet: FaceSheet, banks: Banks, approvals: Approvals): Faces {
  const { title, steps, child, date, tick, faces, rows, room } = sheet
  const head = { picture: sheet.picture, phrase: title }
  const pictured = [head, ...faces, ...rows, ...room]
  const speak = (phrase: PicturedPhrase) => spoken(phrase, banks)
  return {
    ...common({ title, phrases: [...steps, child, date, tick], pictured }, banks, approvals),
    picto: pictoOf(sheet.picture, banks),
    steps: paragraph(banks, steps),
    tick: sayInAll(banks, tick),
    blanks: [blank(banks, child), blank(banks, date)],
    faces: faces.map(speak),
    rows: rows.map(speak),
    room: room.map(speak),
  }
}
