import { useEffect, useState } from 'react'
import { loadTemplate } from '../catalogue/templates'
import type { Template, TemplateId } from '../model/template'

const loaded = new Map<TemplateId, Template>()

/** The templates of these letters, as far as they have loaded. */
export function useTemplates(ids: readonly TemplateId[]): ReadonlyMap<TemplateId, Template> {
  const [templates, setTemplates] = useState<ReadonlyMap<TemplateId, Template>>(loaded)
  const wanted = [...new Set(ids)].sort().join(' ')

  useEffect(() => {
    let here = true
    const missing = wanted.split(' ').filter((id) => id !== '' && !loaded.has(id))
    void Promise.allSettled(missing.map(loadTemplate)).then((results) => {
      for (const result of results) {
        if (result.status === 'fulfilled' && result.value) loaded.set(result.value.id, result.value)
      }
      if (here && missing.length > 0) setTemplates(new Map(loaded))
    })
    return () => {
      here = false
    }
  }, [wanted])

  return templates
}
