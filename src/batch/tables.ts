import type { LaidOut } from '../layout/page'
import { layoutTable, type TableCell, type TablePrint } from '../layout/table'
import type { Engine } from './engine'

/** A list for the school itself to print. */
export interface TableOrder {
  readonly kind: 'table'
  readonly table: TablePrint
}

const plain = (text: string): TableCell => ({ text })

/** Lays a list out. Loads the fonts it needs first. */
export async function layoutTableOrder({ table }: TableOrder, engine: Engine): Promise<LaidOut> {
  const cells = [...table.rows.flat(), ...[table.title, ...table.lead, ...table.end].map(plain)]
  const codes = [table.language, ...cells.flatMap(({ language }) => language ?? [])].map(({ code }) => code)
  const typed = cells.map(({ text }) => text).join(' ')
  return layoutTable(table, await engine.typesetterFor([...new Set(codes)], typed))
}
