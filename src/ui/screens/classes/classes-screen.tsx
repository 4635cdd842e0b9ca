import { useEffect, useState } from 'react'
import type { ClassList } from '../../../model/class-list'
import { yearOfLists } from '../../../model/class-list-year'
import { StartHeader } from '../../shell/start-header'
import { today } from '../../today'
import { useTools } from '../../tools'
import { useClasses } from '../../use-classes'
import { useDroppedFile } from '../../use-dropped-file'
import { Button } from '../../widgets/button'
import { Tick } from '../../widgets/tick'
import { useWords } from '../../words'
import { AddDialog } from './add-dialog'
import { ClassChoice } from './class-choice'
import { ClassSheet } from './class-sheet'
import styles from './classes-screen.module.css'
import { hideNames, useHiddenNames } from './hidden-names'
import { keepLists } from './keep-lists'
import { SampleButton } from './sample-button'

/** The classes of a school: who is in them, and in which language each family reads. */
export function ClassesScreen() {
  const t = useWords()
  const { store } = useTools()
  const lists = useClasses()
  const { hidden } = useHiddenNames()
  const [chosen, setChosen] = useState<string>()
  const [adding, setAdding] = useState<{ readonly file?: File }>()
  useDroppedFile((file) => setAdding({ file }))

  useEffect(() => {
    document.title = `${t('classes.title')} · Pictobrief`
  }, [t])

  const addBlank = async () => {
    const list: ClassList = {
      id: crypto.randomUUID(),
      name: t('classes.add.blank.name'),
      schoolYear: yearOfLists(today()) ?? new Date().getFullYear(),
      children: [],
      changed: '',
    }
    if (await keepLists(store, [list])) setChosen(list.id)
    setAdding(undefined)
  }
  const open = lists?.find(({ id }) => id === chosen) ?? lists?.[0]

  return (
    <>
      <StartHeader current="classes" />
      <main className={styles.screen} tabIndex={-1}>
        <div className={styles.title}>
          <h1>{t('classes.title')}</h1>
          {open && (
            <div className={styles.actions}>
              <Tick label={t('classes.hide')} checked={hidden} onChange={hideNames} />
              <Button icon="plus" onClick={() => setAdding({})}>
                {t('classes.add')}
              </Button>
            </div>
          )}
        </div>
        <p className={styles.explain}>{t('classes.explain')}</p>
        {lists && !open && (
          <div className={styles.empty}>
            <p>{t('classes.empty')}</p>
            <Button look="main" icon="plus" onClick={() => setAdding({})}>
              {t('classes.add')}
            </Button>
            <SampleButton />
          </div>
        )}
        {lists && lists.length > 1 && open && (
          <ClassChoice lists={lists} open={open.id} onChoose={setChosen} />
        )}
        {open && <ClassSheet key={open.id} list={open} />}
      </main>
      {adding && lists && (
        <AddDialog
          file={adding.file}
          present={lists}
          onBlank={() => void addBlank()}
          onKept={(id) => {
            setChosen(id)
            setAdding(undefined)
          }}
          onClose={() => setAdding(undefined)}
        />
      )}
    </>
  )
}
