import type { Result } from '../../../model/result'
import type { ZipFile } from '../../unzip'
import type { ListProblem } from '../problem'
import { listenToPart } from './workbook'

/** Numbers of the built-in formats that show a day (ECMA-376 part 1, 18.8.30). */
const isBuiltInDay = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

/** Whether a format of the school's own shows a day: it has a day or a year outside quotes, colours and conditions. */
const isDayFormat = (code: string) => /[dy]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, ''))

/** Which cell styles show a day, by their number. */
export function readDayStyles(
  zip: ZipFile,
  part: string | undefined,
): Result<ReadonlySet<number>, ListProblem> {
  const own = new Set<number>()
  const days = new Set<number>()
  if (part === undefined) return { ok: true, value: days }
  let inCells = false
  let style = 0
  const read = listenToPart(zip, part, {
    open: (name, attribute) => {
      if (name === 'numFmt' && isDayFormat(attribute('formatCode') ?? ''))
        own.add(Number(attribute('numFmtId')))
      if (name === 'cellXfs') inCells = true
      if (name !== 'xf' || !inCells) return
      const format = Number(attribute('numFmtId'))
      if (isBuiltInDay(format) || own.has(format)) days.add(style)
      style += 1
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
    text: () => undefined,
  })
  return read.ok ? { ok: true, value: days } : read
}
