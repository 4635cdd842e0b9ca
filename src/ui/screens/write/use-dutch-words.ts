import { useMemo } from 'react'
import { compose } from '../../../compose/compose'
import type { Composed } from '../../../compose/composed'
import type { Letter } from '../../../model/letter'
import type { Template } from '../../../model/template'
import { useDutchBank } from '../../use-dutch-bank'

/** The letter in Dutch words with every sentence switched on. Undefined while the words load. */
export function useDutchWords(template: Template, letter: Letter): Composed | undefined {
  const dutch = useDutchBank()
  return useMemo(
    () => dutch && compose(template, { ...letter, left: [] }, { dutch, approvals: {} }),
    [template, letter, dutch],
  )
}
