import { useEffect, useState } from 'react'
import { isEmpty } from '../../../batch/job'
import { type PackBook, type PackPaper, packPapers } from '../../../batch/pack'
import { dutch, languageOf, languages } from '../../../catalogue/languages'
import { fileName } from '../../../files/file-name'
import type { LanguageCode } from '../../../model/language'
import { type Pack, type PackMoment, packMoments } from '../../../model/pack'
import { emptySchool } from '../../../model/school'
import { useLanguageName } from '../../language-name'
import { prefer, usePreferences } from '../../preferences'
import { useSchool } from '../../use-school'
import { useSettings } from '../../use-settings'
import { Button } from '../../widgets/button'
import { ChoiceChips } from '../../widgets/choice-chips'
import { useWords } from '../../words'
import { LanguageChips } from '../pictos/language-chips'
import panel from '../pictos/print-panel.module.css'
import { Proof } from '../pictos/proof'
import { useProof } from '../pictos/use-print'
import { FamiliesField } from '../print/families-field'
import { InkSaverField } from '../print/ink-saver-field'
import { ClassLanguages } from './class-languages'
import { orderOf, talkWords } from './pack-order'
import { PackResult } from './pack-result'
import styles from './packs-screen.module.css'
import { usePackJob } from './use-pack-job'

interface PackPanelProps {
  readonly pack: Pack
  readonly moment: PackMoment
  readonly onMoment: (moment: PackMoment) => void
}

/** For which families, on which paper, how it will look, and one button. */
export function PackPanel({ pack, moment, onMoment }: PackPanelProps) {
  const t = useWords()
  const nameOf = useLanguageName()
  const school = useSchool() ?? emptySchool
  const usual = useSettings().settings?.languages
  const { inkSaver, language: spoken } = usePreferences()
  const [own, setOwn] = useState<readonly LanguageCode[]>()
  const [families, setFamilies] = useState<ReadonlyMap<LanguageCode, number>>(new Map())
  /** Counts how often numbers were taken from a class: fields that are typed in start anew then. */
  const [taken, setTaken] = useState(0)
  const [paper, setPaper] = useState<PackPaper>('both-sides')
  const { work, make, stop, reset } = usePackJob()
  // What was made of the pack before it changed is not what it is now.
  useEffect(() => void (pack.changed && reset()), [pack.changed, reset])
  const chosen = own ?? usual ?? []
  const inOrder = languages.filter(({ code }) => chosen.includes(code))
  const talk = (parts: number) => talkWords(t, spoken, parts)
  const orderIn = (code: LanguageCode) => orderOf({ pack, moment, school, paper, inkSaver, talk }, code)
  const [first = dutch] = inOrder.map(({ code }) => code)
  const proof = useProof(orderIn(first), work.state === 'making')
  const empty = isEmpty(orderIn(first))
  const title = `${pack.name} · ${t(`packs.moment.${moment}`)}`

  const change = (apply: () => void) => {
    apply()
    reset()
  }
  const books = (): readonly PackBook[] =>
    inOrder.map(({ code, dutchName }) => ({
      name: fileName(title, dutchName),
      order: orderIn(code),
      copies: families.get(code) ?? 1,
    }))

  return (
    <section className={panel.panel} aria-labelledby="packs-print">
      <h2 id="packs-print">{t('packs.print')}</h2>
      <ChoiceChips<PackMoment>
        legend={t('packs.moment')}
        options={packMoments.map((value) => ({ value, label: t(`packs.moment.${value}`) }))}
        value={moment}
        onChange={(value) => change(() => onMoment(value))}
      />
      <LanguageChips
        legend={t('packs.languages')}
        options={languages.map((each) => ({ language: each, name: each.code === dutch ? '' : nameOf(each) }))}
        chosen={chosen}
        onToggle={(code) =>
          change(() =>
            setOwn(chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code]),
          )
        }
      />
      <ClassLanguages
        onChoose={(counts) =>
          change(() => {
            setOwn([...counts.keys()])
            setFamilies(counts)
            setTaken(taken + 1)
          })
        }
      />
      {inOrder.length > 0 && (
        <div className={styles.families}>
          <h3>{t('packs.families')}</h3>
          {inOrder.map((language) => {
            const { code } = language
            return (
              <div key={`${code} ${taken}`} className={styles.family}>
                <span>{nameOf(language)}</span>
                <FamiliesField
                  label={t('print.families.of', { language: nameOf(language) })}
                  value={families.get(code)}
                  disabled={false}
                  onChange={(count) => change(() => setFamilies(new Map([...families, [code, count ?? 1]])))}
                />
              </div>
            )
          })}
        </div>
      )}
      <ChoiceChips<PackPaper>
        legend={t('packs.paper')}
        options={packPapers.map((value) => ({ value, label: t(`packs.paper.${value}`) }))}
        value={paper}
        onChange={(value) => change(() => setPaper(value))}
      />
      <InkSaverField value={inkSaver} onChange={(on) => change(() => prefer({ inkSaver: on }))} />
      {!empty && (
        <>
          <h3>
            {t('packs.proof', { language: nameOf(languageOf(first) ?? { code: first, dutchName: first }) })}
          </h3>
          <Proof proof={proof} label={title} />
        </>
      )}
      {work.state === 'made' && <PackResult work={work} title={title} />}
      <div className={panel.actions}>
        {work.state === 'making' ? (
          <>
            <p role="status">{t('packs.progress', { done: work.done, total: work.total })}</p>
            <progress
              className={panel.bar}
              max={work.total}
              value={work.done}
              aria-label={t('packs.progress', { done: work.done, total: work.total })}
            />
            <Button onClick={stop}>{t('packs.stop')}</Button>
          </>
        ) : (
          <Button look="main" disabled={empty || inOrder.length === 0} onClick={() => void make(books())}>
            {empty
              ? t('packs.make.empty')
              : inOrder.length === 0
                ? t('packs.make.none')
                : t('packs.make', { count: inOrder.length })}
          </Button>
        )}
      </div>
    </section>
  )
}
