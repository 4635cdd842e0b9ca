import type { Day } from '../day'
import type { PhraseId } from '../template'
import type { Finding, Found, RuleId, TextKind } from './finding'
import { readingOf, wordsOf } from './reading'
import { rulesOf } from './registry'
import type { CoachWords } from './words'

/** Reads one text, such as a teacher's own sentence. `today` gives `tomorrow` its date. */
export type Coach = (text: string, kind: TextKind, today: Day) => readonly Finding[]

/** Texts that were read lately: only the one being typed in is read again. */
const remembered = 300

const longestText = 2000

const overlap = (a: Found, b: Found) => a.from < b.to && b.from < a.to

/**
 * The coach for plain Dutch. Its findings come in the order of importance; it judges, and never stops anything.
 * @param shipped the Dutch phrases: the words that letters use themselves are not too long or unknown.
 */
export function createCoach(words: CoachWords, shipped: Readonly<Record<PhraseId, string>>): Coach {
  const afternoons = words.calendar.weekdays.flatMap((day) =>
    Object.keys(words.moments.parts).map((part) => day + part),
  )
  const used = Object.values(shipped).flatMap((phrase) => wordsOf(phrase).map(({ word }) => word))
  const known = new Set([...used, ...afternoons])
  const rules = rulesOf(words, known)
  const memory = new Map<string, readonly Finding[]>()

  const read: Coach = (text, kind, today) => {
    // Nobody types that much in one field; what was pasted by mistake must not hold up the next key.
    const reading = readingOf(text.slice(0, longestText), kind, today)
    const spoken: Found[] = []
    return rules.flatMap(({ id, severity, kinds, find, about }) => {
      if (!kinds.includes(kind)) return []
      const fresh = find(reading)
        .filter((found) => about === 'sentence' || !spoken.some((other) => overlap(found, other)))
        .filter(
          (found, index, all) =>
            about === 'sentence' || !all.slice(0, index).some((other) => overlap(found, other)),
        )
      if (about === 'words') spoken.push(...fresh)
      return fresh.map((found) => finding(id, severity, found))
    })
  }

  return (text, kind, today) => {
    if (text.trim() === '') return []
    const key = `${kind} ${today} ${text}`
    const findings = memory.get(key) ?? read(text, kind, today)
    // What was asked for last is forgotten last.
    memory.delete(key)
    if (memory.size >= remembered) memory.delete(memory.keys().next().value ?? '')
    memory.set(key, findings)
    return findings
  }
}

const finding = (rule: RuleId, severity: Finding['severity'], found: Found): Finding => ({
  rule,
  severity,
  from: found.from,
  to: found.to,
  why: found.why ?? rule,
  ...(found.values && { values: found.values }),
  fixes: found.fixes ?? [],
})
