import { describe, expect, it } from 'vitest'
import { parseTask } from '../../../../../src/cli/content/language/options'

describe('the command for a new language', () => {
  it('starts a language in a folder', () => {
    expect(parseTask(['fa', 'فارسی', 'Farsi', 'Arab', 'rtl', '--out', 'farsi', '--format', 'docx'])).toEqual({
      ok: true,
      value: {
        kind: 'start',
        language: { code: 'fa', ownName: 'فارسی', dutchName: 'Farsi', script: 'Arab', direction: 'rtl' },
        folder: 'farsi',
        format: 'docx',
      },
    })
  })

  it('takes a folder that came back, and explains itself', () => {
    expect(parseTask(['--take', 'farsi'])).toEqual({ ok: true, value: { kind: 'take', folder: 'farsi' } })
    expect(parseTask([])).toEqual({ ok: true, value: { kind: 'help' } })
  })

  it.each([
    [['fa', 'فارسی'], 'Geef een code, de eigen naam'],
    [['Farsi', 'فارسی', 'Farsi', 'Arab', 'rtl', '--out', 'x'], 'geen code'],
    [['fr', 'Français', 'Frans', 'Latn', 'ltr', '--out', 'x'], 'Frans is er al'],
    [['ne', 'नेपाली', 'Nepalees', 'Deva', 'ltr', '--out', 'x'], 'geen lettertype'],
    [['fa', 'Farsi', 'Farsi', 'Arab', 'rtl', '--out', 'x'], 'eigen naam in het schrift Arab'],
    [['fa', 'فارسی', 'Farsi', 'Arab', 'ltr', '--out', 'x'], 'loopt rtl'],
    [['fa', 'فارسی', 'Farsi', 'Arab', 'rtl'], 'In welke map?'],
    [['fa', 'فارسی', 'Farsi', 'Arab', 'rtl', '--out', 'x', '--format', 'pdf'], 'ken ik niet'],
    [['--take', 'x', 'fa'], 'alleen de map'],
    [['--fout'], 'begrijp ik niet'],
  ])('says in one sentence what is wrong with %j', (words, says) => {
    const task = parseTask(words)
    expect(!task.ok && task.why).toContain(says)
  })
})
