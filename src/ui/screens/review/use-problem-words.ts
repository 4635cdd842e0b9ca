import type { RowProblem } from '../../../model/returned-sheet'
import { useWords } from '../../words'

/** What keeps a translation from being taken over, in words. */
export function useProblemWords(): (problem: RowProblem) => string {
  const t = useWords()
  return (problem) => t(`review.problem.${problem.kind}`, 'slot' in problem ? { slot: problem.slot } : {})
}
