import { useDeferredValue, useEffect, useState } from 'react'
import type { Theme } from '../../../model/template'
import { MainArea } from '../../shell/main-area'
import { StartHeader } from '../../shell/start-header'
import { StorageBanner } from '../../shell/storage-banner'
import { useWords } from '../../words'
import { AskCard } from './ask-card'
import { ContinuePanel } from './continue-panel'
import { SearchField } from './search-field'
import styles from './start-screen.module.css'
import { TemplateTiles } from './template-tiles'
import { ThemeChips } from './theme-chips'
import { useFound } from './use-found'

/** Where everything starts: what do you want to tell, and what were you working on. */
export function StartScreen({ search }: { readonly search: boolean }) {
  const t = useWords()
  const [query, setQuery] = useState('')
  const [theme, setTheme] = useState<Theme>()
  const found = useFound(useDeferredValue(query), theme)

  useEffect(() => {
    document.title = `${t('start.title')} · Pictobrief`
  }, [t])

  const showAll = () => {
    setQuery('')
    setTheme(undefined)
  }
  return (
    <>
      <StartHeader current="start" />
      <StorageBanner />
      <MainArea className={styles.screen}>
        <div className={styles.choose}>
          <AskCard />
          <h1>{t('start.question')}</h1>
          <SearchField value={query} onChange={setQuery} focus={search} />
          <ThemeChips value={theme} onChange={setTheme} />
          <TemplateTiles templates={found.templates} query={query} onShowAll={showAll} />
        </div>
        <ContinuePanel letters={found.letters} searching={query.trim() !== ''} />
      </MainArea>
    </>
  )
}
