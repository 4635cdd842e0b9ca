import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { dutch } from '../../../catalogue/languages'
import { type Concept, type ConceptTheme, conceptThemes } from '../../../model/concept'
import type { ConceptId } from '../../../model/tile'
import { StartHeader } from '../../shell/start-header'
import { useConceptSearch } from '../../use-concepts'
import { useRecent } from '../../use-recent'
import { Button } from '../../widgets/button'
import { SelectField } from '../../widgets/select-field'
import { TextField } from '../../widgets/text-field'
import { useWords } from '../../words'
import { OwnPicturesDialog } from './own-pictures-dialog'
import { PictoDialog } from './picto-dialog'
import { type Group, PictoGrid } from './picto-grid'
import styles from './pictos-screen.module.css'
import { firstChoice, mostLanguages } from './print-choice'
import { PrintPanel } from './print-panel'
import { usePictos } from './use-pictos'

/** Every pictogram with its words: to look up, to print, to use elsewhere. */
export function PictosScreen() {
  const t = useWords()
  const [query, setQuery] = useState('')
  const [theme, setTheme] = useState<ConceptTheme>()
  const [chosen, setChosen] = useState<ReadonlySet<ConceptId>>(new Set())
  const [choice, setChoice] = useState(firstChoice)
  const [opened, setOpened] = useState<Concept>()
  const [own, setOwn] = useState(false)
  const typed = useDeferredValue(query)
  const search = useConceptSearch()
  const recent = useRecent()
  const codes = [dutch, ...choice.languages.slice(0, mostLanguages(choice))]
  const { concepts, banks, failed } = usePictos(codes)
  const shownBanks = codes.flatMap((code) => banks.get(code) ?? [])

  useEffect(() => {
    document.title = `${t('pictos.title')} · Pictobrief`
  }, [t])

  const nameOf = (id: ConceptTheme) => banks.get(dutch)?.phrases[`woordenboek.thema.${id}`] ?? id
  const byId = useMemo(() => new Map(concepts.map((concept) => [concept.id, concept])), [concepts])
  const pick = (ids: readonly ConceptId[]) => ids.flatMap((id) => byId.get(id) ?? [])

  const inTheme = (id: ConceptTheme): Group => ({
    key: id,
    heading: nameOf(id),
    concepts: concepts.filter((concept) => concept.theme === id),
  })
  const groups = (): readonly Group[] => {
    if (typed.trim() !== '')
      return [{ key: 'found', heading: t('pictos.found'), concepts: pick(search(typed)) }]
    if (theme) return [inTheme(theme)]
    const last = { key: 'recent', heading: t('pictos.recent'), concepts: pick(recent) }
    return [last, ...conceptThemes.map(inTheme)]
  }
  const shown = groups().filter((group) => group.concepts.length > 0)
  const shownIds = new Set(
    shown.filter(({ key }) => key !== 'recent').flatMap((group) => group.concepts.map(({ id }) => id)),
  )
  // In the order of the set, however they were found or chosen.
  const printed = concepts
    .map(({ id }) => id)
    .filter((id) => (chosen.size > 0 ? chosen.has(id) : shownIds.has(id)))

  const toggle = (id: ConceptId) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  const showAll = () => {
    setQuery('')
    setTheme(undefined)
  }
  return (
    <>
      <StartHeader current="pictos" />
      <main className={styles.screen} tabIndex={-1}>
        <div className={styles.browse}>
          <div className={styles.title}>
            <h1>{t('pictos.title')}</h1>
            <Button look="dashed" icon="plus" onClick={() => setOwn(true)}>
              {t('pictos.own')}
            </Button>
          </div>
          <p className={styles.explain}>{t('pictos.explain')}</p>
          <div className={styles.filters}>
            <TextField label={t('pictos.search')} value={query} onChange={setQuery} />
            <SelectField<ConceptTheme>
              label={t('pictos.theme')}
              placeholder={t('start.all')}
              none={t('start.all')}
              options={conceptThemes.map((value) => ({ value, label: nameOf(value) }))}
              value={theme}
              onChange={(value) => setTheme(value === '' ? undefined : value)}
            />
          </div>
          {failed && <p role="status">{t('pictos.load.failed')}</p>}
          {concepts.length > 0 && shown.length === 0 && (
            <div className={styles.empty}>
              <p>{t('pictos.nothing', { query })}</p>
              <Button onClick={showAll}>{t('pictos.nothing.do')}</Button>
            </div>
          )}
          <PictoGrid groups={shown} banks={shownBanks} chosen={chosen} onChoose={toggle} onOpen={setOpened} />
        </div>
        <PrintPanel
          choice={choice}
          onChange={setChoice}
          concepts={printed}
          chosen={chosen.size}
          onChooseNone={() => setChosen(new Set())}
        />
      </main>
      <OwnPicturesDialog open={own} concepts={concepts} onClose={() => setOwn(false)} />
      <PictoDialog concept={opened} banks={shownBanks} onClose={() => setOpened(undefined)} />
    </>
  )
}
