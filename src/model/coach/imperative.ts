import { capital } from './reading'
import type { VerbWords } from './words'

/**
 * Turns `om uw kind laarzen mee te geven.` into `Geef uw kind laarzen mee.` Undefined when the verb is unknown or more
 * follows it.
 */
export function imperativeOf(rest: string, verbs: VerbWords): string | undefined {
  const match = /^[\s,:]*(?:om\s+)?(.*?)\s*(?:(\p{L}+)\s+)?te\s+(\p{L}+)\s*([.!]*)\s*$/u.exec(rest)
  if (!match) return undefined
  const [, start = '', word, infinitive = ''] = match
  const verb = Object.hasOwn(verbs.imperatives, infinitive) ? verbs.imperatives[infinitive] : undefined
  if (verb === undefined || /[,;]/.test(start)) return undefined
  const isParticle = word !== undefined && verbs.particles.includes(word)
  const object = [start, isParticle ? '' : (word ?? '')].join(' ').trim()
  return `${capital([verb, object, isParticle ? word : ''].filter(Boolean).join(' '))}.`
}
