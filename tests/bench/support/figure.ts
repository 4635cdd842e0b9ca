import budget from '../budget.json'
import reasons from '../reasons.json'

/** A table as it is printed and written down. Cells are plain text or Markdown. */
export interface Table {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** How it was measured, what was left out and why. */
  readonly notes?: readonly string[]
}

export type Unit = 'ms' | 's' | 'kB' | 'MB' | '%' | '×' | 'points' | ''

/** One measured number. Its goal, when it has one, stands under its name in `budget.json`. */
export interface Figure {
  /** For example `app.typing-worst`. */
  readonly id: string
  readonly what: string
  readonly value: number
  readonly unit: Unit
}

type Goal = { readonly atMost: number } | { readonly atLeast: number }

const goals: Readonly<Record<string, Goal>> = budget.goals
const reasonOf: Readonly<Record<string, string>> = reasons

/** Figures beside their goals: met, or missed by how much and why. */
export function goalsTable(title: string, figures: readonly Figure[], notes: readonly string[] = []): Table {
  return {
    title,
    columns: ['figure', 'measured', 'goal', ''],
    rows: figures.map(({ id, what, value, unit }) => {
      const goal = goals[id]
      return [
        what,
        shown(value, unit),
        goal ? shownGoal(goal, unit) : '',
        goal ? verdict(id, value, goal) : '',
      ]
    }),
    notes,
  }
}

function shown(value: number, unit: Unit): string {
  if (!Number.isFinite(value)) return 'not measured'
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return `${value.toFixed(digits)}${unit === '' ? '' : ` ${unit}`}`
}

function shownGoal(goal: Goal, unit: Unit): string {
  return 'atMost' in goal ? `≤ ${shown(goal.atMost, unit)}` : `≥ ${shown(goal.atLeast, unit)}`
}

function verdict(id: string, value: number, goal: Goal): string {
  if (!Number.isFinite(value)) return '–'
  const [over, bound] =
    'atMost' in goal ? [value - goal.atMost, goal.atMost] : [goal.atLeast - value, goal.atLeast]
  if (over <= 0) return 'met'
  const by = bound === 0 ? '' : ` by ${((100 * over) / bound).toFixed(over / bound < 0.1 ? 1 : 0)} %`
  const reason = reasonOf[id]
  return `**missed**${by}${reason ? `: ${reason}` : ''}`
}
