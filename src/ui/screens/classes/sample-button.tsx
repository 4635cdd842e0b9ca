import { sampleList } from '../../../files/class-list/sample'
import { saveFile } from '../../save-file'
import { Button } from '../../widgets/button'
import { useWords } from '../../words'

/** A list to fill in, as a file. */
export function SampleButton() {
  const t = useWords()
  const save = () =>
    saveFile(new Blob([sampleList], { type: 'text/csv' }), `${t('classes.add.sample.file')}.csv`)
  return (
    <Button look="quiet" title={t('classes.add.sample.hint')} onClick={save}>
      {t('classes.add.sample')}
    </Button>
  )
}
