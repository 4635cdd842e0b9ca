import type { Carried } from '../model/carried'
import { isPlainId } from '../model/plain-id'
import type { Result } from '../model/result'
import { same } from '../model/same'
import { fieldsOf, isCorrection, isLetter, isTexts, schoolOf } from './gate'
import { isClassList, isPack, isPrintRecord } from './gate-records'

/** `part` a record is not whole · `unsafe` an id that is made to mislead · `twice` two records with one id. */
export type CarriedProblem = 'part' | 'unsafe' | 'twice'

class Refused extends Error {
  readonly why: CarriedProblem
  constructor(why: CarriedProblem) {
    super(why)
    this.why = why
  }
}

function listOf<T>(value: unknown, is: (record: unknown) => record is T): readonly T[] | undefined {
  if (value === undefined) return undefined
  if (!Array.isArray(value) || !value.every(is)) throw new Refused('part')
  return value
}

function withIds<T extends { readonly id: string }>(
  records: readonly T[] | undefined,
  more: (record: T) => readonly string[] = () => [],
): readonly T[] | undefined {
  if (!records) return undefined
  if (!records.every((record) => [record.id, ...more(record)].every(isPlainId))) throw new Refused('unsafe')
  if (new Set(records.map(({ id }) => id)).size < records.length) throw new Refused('twice')
  return records
}

/** What is known of the school, whole: unlike a record on the device, a file with a damaged part is refused. */
function profileOf(school: unknown, pictures: unknown): Pick<Carried, 'school' | 'pictures'> {
  const told = fieldsOf(school)
  if (school !== undefined && !told) throw new Refused('part')
  const { pictures: read, ...profile } = schoolOf({ ...told, ...(pictures !== undefined && { pictures }) })
  const isWhole = Object.entries(told ?? {}).every(([field, value]) =>
    same(new Map<string, unknown>(Object.entries(profile)).get(field), value),
  )
  const wanted = Object.keys(fieldsOf(pictures) ?? {})
  if (!isWhole || (pictures !== undefined && wanted.length !== Object.keys(read ?? {}).length))
    throw new Refused('part')
  if (!wanted.every(isPlainId)) throw new Refused('unsafe')
  return { ...(told && { school: profile }), ...(pictures !== undefined && read && { pictures: read }) }
}

/** What a file from outside carries, when all of it is whole: nothing of a file with one bad record gets in. */
export function carriedFrom(
  parts: Readonly<Record<keyof Carried, unknown>>,
): Result<Carried, CarriedProblem> {
  try {
    const letters = withIds(listOf(parts.letters, isLetter), ({ template }) => [template])
    const packs = withIds(listOf(parts.packs, isPack), ({ parts: inside }) => inside.map(({ id }) => id))
    const classes = withIds(listOf(parts.classes, isClassList), ({ children }) =>
      children.map(({ id }) => id),
    )
    const printed = withIds(listOf(parts.printed, isPrintRecord))
    const corrections = listOf(parts.corrections, isCorrection)
    if (parts.languages !== undefined && !isTexts(parts.languages)) throw new Refused('part')
    return {
      ok: true,
      value: {
        ...(letters && { letters }),
        ...(packs && { packs }),
        ...(classes && { classes }),
        ...(printed && { printed }),
        ...(corrections && { corrections }),
        ...(parts.languages && { languages: parts.languages }),
        ...profileOf(parts.school, parts.pictures),
      },
    }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, why: error.why }
    throw error
  }
}
