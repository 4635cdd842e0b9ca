import { describe, expect, it } from 'vitest'
import { emptyTally } from '../../../src/model/recognition'
import { emptySchool, type School, withBackup } from '../../../src/model/school'
import { colourPicture, greyPicture } from '../../support/pixels'

describe('a school that is brought back from a backup', () => {
  const backup: School = {
    school: { naam: 'De Klimop' },
    class: { klas: '2A' },
    letters: { uitstap: { waar: 'Zoo' } },
    logo: colourPicture,
    groups: [{ name: '2A', teacher: 'juf Anke' }],
    days: [{ id: 'vrij', kind: 'free', from: '2026-10-09', to: '2026-10-09' }],
    pictures: { bus: { pixels: greyPicture, file: 'bus.png', credit: 'juf Anke' } },
    recognition: { bus: { ...emptyTally, right: 4 } },
  }

  it('is the backup where nothing is known yet', () => {
    expect(withBackup(emptySchool, backup)).toEqual(backup)
    expect(withBackup(backup, backup)).toEqual(backup)
  })

  it('keeps pictures and results of both', () => {
    const present: School = {
      ...emptySchool,
      pictures: { zoo: { pixels: greyPicture, file: 'zoo.png', credit: 'meester Jan' } },
      recognition: { zoo: { ...emptyTally, wrong: 1 } },
    }
    const both = withBackup(present, backup)
    expect(both.pictures).toEqual({ ...present.pictures, ...backup.pictures })
    expect(both.recognition).toEqual({ ...present.recognition, ...backup.recognition })
  })

  it('keeps the days of both; of one day that both have, the one of the backup', () => {
    const talk = {
      id: 'gesprek',
      kind: 'event',
      picture: 'gesprek',
      from: '2026-09-10',
      to: '2026-09-10',
    } as const
    const moved = { id: 'vrij', kind: 'free', from: '2026-10-16', to: '2026-10-16' } as const
    expect(withBackup({ ...emptySchool, days: [talk, moved] }, backup).days).toEqual([
      talk,
      ...(backup.days ?? []),
    ])
  })

  it('keeps what only the device knows; where both know something the backup is right', () => {
    const present: School = {
      school: { naam: 'De Linde', telefoon: '09 123 45 67' },
      class: {},
      letters: { uitstap: { prijs: 500 }, feest: { uur: '14:00' } },
    }
    expect(withBackup(present, backup)).toEqual({
      ...backup,
      school: { naam: 'De Klimop', telefoon: '09 123 45 67' },
      letters: { uitstap: { prijs: 500, waar: 'Zoo' }, feest: { uur: '14:00' } },
    })
    expect(withBackup(backup, emptySchool).logo).toEqual(backup.logo)
  })
})
