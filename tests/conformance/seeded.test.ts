import { describe, expect, it } from 'vitest'
import { paintPdf } from '../../src/paint/pdf/document'
import { checkPdf, conditions } from './check'
import { defects } from './defects'
import { sampleOptions, samplePage } from './sample'
import { spoiled } from './spoil'

const good = paintPdf([samplePage()], sampleOptions)

describe('the checker', () => {
  it('finds nothing wrong with a good file that was opened and saved again', async () => {
    expect(await checkPdf(await spoiled(good, () => {}))).toEqual([])
  })

  it.each(defects)('sees $name ($id)', async ({ id, make }) => {
    const found = (await checkPdf(await make(good))).map((finding) => finding.id)
    expect(found).toContain(id)
  })

  it('has no condition that was never seen to fail', () => {
    const seen = new Set(defects.map(({ id }) => id))
    expect(conditions.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([])
  })

  it('has no two conditions with one number', () => {
    const ids = conditions.map(({ id }) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })
})
