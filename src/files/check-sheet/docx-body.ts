import type { CheckSheet } from '../../model/check-sheet'
import { type Column, cellsOf, headOf } from './table'
import { escapeXml } from './xml'

const wordSpace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** What an interpreter needs, from left to right, and how wide: twentieths of a point, together an A4 on its side. */
const widths = [
  ['number', 600],
  ['id', 1700],
  ['dutch', 3600],
  ['translation', 3600],
  ['verdict', 1300],
  ['correction', 3600],
] as const satisfies readonly (readonly [Column, number])[]

/** Languages whose cells run from right to left. */
const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'prs', 'ps', 'sd', 'ug', 'ur', 'yi'])

interface Look {
  readonly language: string
  readonly bold?: boolean
  /** Half points. */
  readonly size?: number
}

function paragraph(text: string, { language, bold = false, size = 22 }: Look): string {
  const isTurned = rightToLeft.has(language)
  const look = [
    bold && '<w:b/><w:bCs/>',
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    isTurned && '<w:rtl/>',
    isTurned ? `<w:lang w:bidi="${language}"/>` : `<w:lang w:val="${language}"/>`,
  ]
  const run = `<w:r><w:rPr>${look.filter(Boolean).join('')}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
  return `<w:p><w:pPr>${isTurned ? '<w:bidi/>' : ''}</w:pPr>${run}</w:p>`
}

const cell = (width: number, content: string) =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`

/** The document itself: one table, its head again on every page. */
export function bodyOf({ language, rows }: CheckSheet): string {
  const head = widths.map(([column, width]) =>
    cell(width, paragraph(headOf(column, language), { language: 'nl', bold: true })),
  )
  const lines = rows.map((row, index) => {
    const words = cellsOf(row, index)
    const cells = widths.map(([column, width]) => {
      const isTheirs = column === 'translation' || column === 'correction'
      const size = column === 'id' ? 14 : 22
      return cell(width, paragraph(words[column], { language: isTheirs ? language : 'nl', size }))
    })
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`
  })
  const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('')
  const grid = widths.map(([, width]) => `<w:gridCol w:w="${width}"/>`).join('')
  const table = `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${border}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>${head.join('')}</w:tr>${lines.join('')}</w:tbl>`
  const page =
    '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="850" w:right="850" w:bottom="850" w:left="850" w:header="400" w:footer="400" w:gutter="0"/></w:sectPr>'
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${wordSpace}"><w:body>${table}<w:p/>${page}</w:body></w:document>`
}
