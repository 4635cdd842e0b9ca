import { type ReactNode, useId, useRef } from 'react'
import buttonStyles from './button.module.css'
import { classes } from './classes'
import { Icon, type IconName } from './icon'
import styles from './menu.module.css'

export interface MenuItem {
  readonly key: string
  readonly label: ReactNode
  /** Quiet text at the end, such as a shortcut or a second name. */
  readonly note?: ReactNode
  readonly onSelect: () => void
}

interface MenuProps {
  /** What stands on the button; without it the button shows only its icon. */
  readonly children?: ReactNode
  readonly icon: IconName
  readonly label: string
  readonly items: readonly MenuItem[]
  readonly look?: 'plain' | 'quiet' | 'dashed'
}

/** A button that opens a short list of actions, in the browser's top layer. Arrow keys walk through the list. */
export function Menu({ children, icon, label, items, look = 'plain' }: MenuProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)

  const entries = () => [...(list.current?.querySelectorAll('button') ?? [])]
  const walk = (step: number) => {
    const all = entries()
    const next = all.findIndex((entry) => entry.matches(':focus')) + step
    all[(next + all.length) % all.length]?.focus()
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-haspopup="menu"
        aria-label={label}
        title={children ? undefined : label}
        className={classes(buttonStyles.button, !children && buttonStyles.square, buttonStyles[look])}
      >
        <Icon name={icon} />
        {children}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        className={styles.menu}
        onToggle={({ newState }) => {
          if (newState !== 'open' || !button.current || !list.current) return
          placeUnder(button.current, list.current)
          entries()[0]?.focus()
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') walk(1)
          else if (event.key === 'ArrowUp') walk(-1)
          else if (event.key === 'Tab') list.current?.hidePopover()
          else return
          if (event.key !== 'Tab') event.preventDefault()
        }}
      >
        {items.map((item) => (
          <button
            key={item.key}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className={styles.item}
            onClick={() => {
              list.current?.hidePopover()
              item.onSelect()
            }}
          >
            <span>{item.label}</span>
            {item.note && <span className={styles.note}>{item.note}</span>}
          </button>
        ))}
      </div>
    </>
  )
}

/** Below the button and inside the window; above it when there is no room below. */
function placeUnder(button: HTMLElement, list: HTMLElement): void {
  const anchor = button.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = list
  const edge = 8
  const below = anchor.bottom + 4
  const top = below + height + edge > window.innerHeight ? Math.max(edge, anchor.top - height - 4) : below
  list.style.top = `${top}px`
  list.style.left = `${Math.max(edge, Math.min(anchor.left, window.innerWidth - width - edge))}px`
}
