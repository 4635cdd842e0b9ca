import type { ComponentProps } from 'react'
import styles from './button.module.css'
import { classes } from './classes'
import { Icon, type IconName } from './icon'

interface Look {
  /** `main` is the one yellow action of a screen; `quiet` has no edge. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'dashed'
  readonly icon?: IconName
}

/** A button with a word. */
export function Button({
  look = 'plain',
  icon,
  className,
  children,
  ...rest
}: Look & ComponentProps<'button'>) {
  return (
    <button type="button" {...rest} className={classes(styles.button, styles[look], className)}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

/** A link that looks like a button: for going somewhere, not for doing something. */
export function ButtonLink({
  look = 'plain',
  icon,
  className,
  children,
  ...rest
}: Look & ComponentProps<'a'>) {
  return (
    <a {...rest} className={classes(styles.button, styles[look], className)}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  )
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'title'> {
  readonly icon: IconName
  readonly label: string
  /** Shown after the label in the tooltip. */
  readonly shortcut?: string | undefined
  readonly look?: 'plain' | 'quiet'
}

/** A button with a picture only; its word is the tooltip and the name. */
export function IconButton({ icon, label, shortcut, look = 'plain', className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={shortcut ? `${label} (${shortcut})` : label}
      className={classes(styles.button, styles.square, styles[look], className)}
    >
      <Icon name={icon} />
    </button>
  )
}

interface IconLinkProps {
  readonly icon: IconName
  readonly label: string
  readonly href: string
}

/** A link with a picture only, such as the way back. */
export function IconLink({ icon, label, href }: IconLinkProps) {
  return (
    <a href={href} aria-label={label} title={label} className={classes(styles.button, styles.square)}>
      <Icon name={icon} />
    </a>
  )
}
