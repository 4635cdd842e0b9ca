import { useEffect, useState } from 'react'
import { loadAllTemplates } from '../catalogue/templates'
import type { Template, TemplateId } from '../model/template'

let loaded: ReadonlyMap<TemplateId, Template> | undefined

/** The structures of all letters; undefined while they load, none when they cannot be had. */
export function useAllTemplates(): ReadonlyMap<TemplateId, Template> | undefined {
  const [templates, setTemplates] = useState(loaded)
  useEffect(() => {
    let here = true
    loadAllTemplates().then(
      (all) => {
        loaded = new Map(all.map((template) => [template.id, template]))
        if (here) setTemplates(loaded)
      },
      () => here && setTemplates(new Map()), // offline and not kept yet
    )
    return () => {
      here = false
    }
  }, [])
  return templates
}
