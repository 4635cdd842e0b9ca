import { useCallback } from 'react'

/** Brings the field of something on the page into view and puts the focus in it. */
export function useFocusSource(showForm: () => void): (source: string) => void {
  return useCallback(
    (source) => {
      showForm()
      // After the form is on the screen: on a phone it was behind the preview.
      requestAnimationFrame(() => focusSource(source))
    },
    [showForm],
  )
}

/** @param source as in `Item.source`: `slot:prijs`, `question:regen`, `section:wat`, `free:…`. */
function focusSource(source: string): boolean {
  const place = document.querySelector(`[data-source="${CSS.escape(source)}"]`)
  if (!place) return false
  const field =
    place.querySelector<HTMLElement>('input:checked') ??
    place.querySelector<HTMLElement>('input, select, textarea') ??
    place.querySelector<HTMLElement>('button')
  for (const fold of [place.closest('details'), place.querySelector('details')])
    fold?.setAttribute('open', '')
  place.scrollIntoView({ block: 'nearest' })
  field?.focus()
  return field !== null
}

/** The place in the form that an element belongs to. */
export const sourceOf = (element: Element): string | undefined =>
  element.closest('[data-source]')?.getAttribute('data-source') ?? undefined
