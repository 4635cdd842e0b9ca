import type { Column } from './columns'
import type { NewChild, NewClass } from './proposal'
import { cellOf } from './read-row'
import { plain, type TableRow } from './table'

/** The class that a row belongs to. */
export interface Group {
  /** Empty when nothing tells it. */
  readonly name: string
  readonly teacher: string | undefined
}

export interface ClassCollector {
  /** Adds a child to its class. The number of an earlier row when that has the same child: then nothing is added. */
  readonly add: (child: NewChild, row: TableRow, group: Group) => number | undefined
  readonly all: () => readonly NewClass[]
}

interface OpenClass {
  readonly group: Group
  readonly children: NewChild[]
  readonly names: Set<string>
}

const keyOf = (text: string) => plain(text) || text

/** The second child of a name gets a number: `Emma`, `Emma 2`. */
function distinct(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(keyOf(name))) return name
  let count = 2
  while (taken.has(keyOf(`${name} ${count}`))) count += 1
  return `${name} ${count}`
}

/**
 * Puts children in their classes, in the order of the list.
 * @param otherChildren numbers of rows that a person knows to be another child than an earlier row.
 */
export function collectClasses(
  columns: readonly Column[],
  otherChildren: ReadonlySet<number>,
): ClassCollector {
  const classes = new Map<string, OpenClass>()
  const seen = new Map<string, number>()

  /** Its name, its class, and what the table knows of it that is compared here and never kept. */
  function identity(row: TableRow, { name }: NewChild, group: Group): string {
    const written = cellOf(row, columns, 'name') ?? name
    const personal = columns
      .filter(({ identifies }) => identifies)
      .map(({ at }) => plain(row.cells[at] ?? ''))
    return [plain(group.name), keyOf(written), ...personal].join('\n')
  }

  return {
    add: (child, row, group) => {
      const id = identity(row, child, group)
      const like = seen.get(id)
      if (like !== undefined && !otherChildren.has(row.number)) return like
      seen.set(id, like ?? row.number)
      const key = keyOf(group.name)
      const open = classes.get(key) ?? { group, children: [], names: new Set() }
      classes.set(key, open)
      const name = distinct(child.name, open.names)
      open.names.add(keyOf(name))
      open.children.push({ ...child, name })
      return undefined
    },
    all: () =>
      [...classes.values()].map(({ group: { name, teacher }, children }) => ({
        name,
        ...(teacher !== undefined && { teacher }),
        children,
      })),
  }
}
