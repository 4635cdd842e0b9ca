import type { LanguageCode } from '../model/language'
import type { Job } from './job'

/** Fewer copies are made sooner by one thread than another thread starts. */
const worthSharing = 48
const shareCount = 2

/**
 * The copies of a job, by their index, in shares that threads make at the same time. Copies in one language stay together:
 * a thread loads and remembers only its own languages. The same job has the same shares on every machine.
 */
export function sharesOf({ copies }: Pick<Job, 'copies'>): readonly (readonly number[])[] {
  const groups = new Map<LanguageCode, number[]>()
  copies.forEach(({ language }, index) => {
    groups.set(language, [...(groups.get(language) ?? []), index])
  })
  if (copies.length < worthSharing || groups.size < shareCount) return [[...copies.keys()]]
  const shares: number[][] = Array.from({ length: shareCount }, () => [])
  for (const group of [...groups.values()].toSorted((a, b) => b.length - a.length)) {
    shares.reduce((least, share) => (share.length < least.length ? share : least)).push(...group)
  }
  return shares.map((share) => share.toSorted((a, b) => a - b))
}
