/** What a column holds. Of `skip` and `private` nothing is kept; a person may choose any role but `private`. */
export const columnRoles = [
  'skip',
  'name',
  'class',
  'teacher',
  'reads',
  'listens',
  'reading',
  'contact-1',
  'contact-1-language',
  'contact-2',
  'contact-2-language',
  'interpreter',
  'copies',
  'since',
] as const
export type ColumnRole = (typeof columnRoles)[number]

export interface Column {
  readonly at: number
  /** As it stands above the column; empty when the table has no header. */
  readonly header: string
  /** `private`: a surname, birthday, nationality, address: never kept, whatever is chosen. */
  readonly role: ColumnRole | 'private'
  /** Who the contact of this column is, from its header: `mama`. */
  readonly label?: string
  /** Tells children of one name apart, though it is not kept. */
  readonly identifies?: true
  /** Only what stands in it says what it is: worth a look. */
  readonly isDoubtful?: true
  /** Some of what stands in it, for a person who must choose. */
  readonly examples: readonly string[]
}
