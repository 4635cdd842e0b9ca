import fc from 'fast-check'
import type { Child, ClassList } from '../../src/model/class-list'

/** A child of a Dutch-speaking family, unless told otherwise. */
export const aChild = (name: string, change: Partial<Child> = {}): Child => ({
  id: name.toLowerCase(),
  name,
  reads: 'nl',
  canRead: 'ja',
  contacts: [],
  interpreter: false,
  copies: 1,
  ...change,
})

export const aClass = (
  name: string,
  children: readonly Child[],
  change: Partial<ClassList> = {},
): ClassList => ({
  id: `klas-${name}`,
  name,
  schoolYear: 2026,
  children,
  changed: '2026-11-10T08:00:00.000Z',
  ...change,
})

const names = (
  'Amina Noah Lina Bohdan Yusuf Emma Selam Mats Zeynep Liam Gulalai Fien Ömer Louise Ivan Nour Arthur Hiwot ' +
  'Juliette Ali Elif Vince Sofiya Camille'
).split(' ')
const reading = 'nl ar nl uk ar nl ti nl tr nl ps nl tr fr ru ar nl ti fr ar tr nl uk nl'.split(' ')

/** A class as there are in Flanders: 24 children whose families read nine languages. */
export const classOf24 = (name = '3A'): ClassList =>
  aClass(
    name,
    names.map((child, index) =>
      aChild(child, {
        id: `${name}-${index}`,
        reads: reading[index] ?? 'nl',
        ...(child === 'Bohdan' && {
          contacts: [
            { label: 'mama', language: 'uk' },
            { label: 'papa', language: 'ru' },
          ],
        }),
        ...(child === 'Louise' && { reads: 'zgh' }),
        ...(child === 'Gulalai' && { interpreter: true, canRead: 'nee' as const }),
        ...(child === 'Selam' && { canRead: 'beetje' as const }),
      }),
    ),
  )

const code = fc.constantFrom('nl', 'ar', 'fr', 'uk', 'zgh', 'am')
const contact = fc.record({ label: fc.constantFrom('mama', 'papa', ''), language: code })

/** Any class that a school can have; two children may have the same name. */
const anyClass = (id: string): fc.Arbitrary<ClassList> =>
  fc
    .record({
      name: fc.constantFrom('1A', '2B', 'K3'),
      children: fc.array(
        fc.record({
          name: fc.constantFrom('Amina', 'Noah', 'أمينة', '12'),
          reads: code,
          canRead: fc.constantFrom('ja' as const, 'beetje' as const, 'nee' as const),
          contacts: fc.array(contact, { maxLength: 2 }),
          interpreter: fc.boolean(),
          copies: fc.nat(3),
        }),
        { maxLength: 30 },
      ),
    })
    .map(({ name, children }) =>
      aClass(
        name,
        children.map((child, index) => ({ ...child, id: `${id}-${index}` })),
        { id },
      ),
    )

/** Up to four classes of one school. */
export const anyClasses = fc
  .nat(4)
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => anyClass(`klas-${index}`))))
