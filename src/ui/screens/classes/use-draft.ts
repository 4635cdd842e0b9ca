import { useState } from 'react'

interface Draft {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur: () => void
}

/**
 * A text that is kept when one leaves the field, not at every letter. What is empty goes back to what it was, unless that is
 * allowed.
 */
export function useDraft(value: string, onKeep: (value: string) => void, mayBeEmpty = false): Draft {
  const [draft, setDraft] = useState<string>()
  return {
    value: draft ?? value,
    onChange: setDraft,
    onBlur: () => {
      const text = draft?.replace(/\s+/g, ' ').trim() ?? value
      if (text !== value && (text !== '' || mayBeEmpty)) onKeep(text)
      setDraft(undefined)
    },
  }
}
