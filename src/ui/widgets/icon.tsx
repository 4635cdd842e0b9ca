import styles from './icon.module.css'

/** Strokes on a canvas of 24 by 24, two units wide. */
const strokes = {
  back: 'M20 12H5m6-7-7 7 7 7',
  undo: 'M8 5 3.5 9.5 8 14M4 9.5h10.5a5.5 5.5 0 0 1 0 11H10',
  redo: 'M16 5l4.5 4.5L16 14m4-4.5H9.5a5.5 5.5 0 0 0 0 11H14',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm5 11.5L20.5 20.5',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'M4.5 12.5 10 18 19.5 6.5',
  warning: 'M12 4 2.8 20h18.4ZM12 10v5m0 2.5v.1',
  more: 'M5.5 12v.1M12 12v.1M18.5 12v.1',
  settings:
    'M12 6a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm0 3.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4ZM12 2.8V6m0 12v3.2M2.8 12H6m12 0h3.2M5.5 5.5l2.26 2.26m8.48 8.48 2.26 2.26M18.5 5.5l-2.26 2.26m-8.48 8.48-2.26 2.26',
  larger: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm5 11.5L20.5 20.5M10.5 7.8v5.4M7.8 10.5h5.4',
  smaller: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm5 11.5L20.5 20.5M7.8 10.5h5.4',
  help: 'M8.5 9a3.5 3.5 0 1 1 5.3 3c-1.2.7-1.8 1.3-1.8 2.7M12 18.5v.1',
} as const

export type IconName = keyof typeof strokes

/** A small line drawing beside a word. It says nothing of its own, so screen readers skip it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={strokes[name]} />
    </svg>
  )
}
