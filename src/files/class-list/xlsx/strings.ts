import type { Result } from '../../../model/result'
import type { ZipFile } from '../../unzip'
import { type ListProblem, longestCell } from '../problem'
import { listenToPart } from './workbook'

/** The texts that cells share, in the order of their numbers. Reading aids above Asian characters are left out. */
export function readStrings(zip: ZipFile, part: string | undefined): Result<readonly string[], ListProblem> {
  const strings: string[] = []
  if (part === undefined) return { ok: true, value: strings }
  let text = ''
  let isText = false
  let inAid = false
  const read = listenToPart(zip, part, {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') inAid = true
      isText = name === 't' && !inAid
    },
    text: (more) => {
      if (isText && text.length < longestCell * 2) text += more
    },
    close: (name) => {
      isText = false
      if (name === 'rPh') inAid = false
      if (name === 'si') strings.push(text)
    },
  })
  return read.ok ? { ok: true, value: strings } : read
}
