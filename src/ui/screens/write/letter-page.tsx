import { memo, useMemo } from 'react'
import type { Page } from '../../../layout/page'
import type { Depiction, Tile } from '../../../model/tile'
import { type SvgItem, svgItems } from '../../../paint/svg/items'
import { TileShapes } from '../../widgets/picto'
import { clickZones } from './click-zones'
import styles from './letter-page.module.css'

interface LetterPageProps {
  readonly page: Page
  readonly drawing: (tile: Tile) => Depiction | undefined
  readonly label: string
  readonly active: string | undefined
  readonly onSource: (source: string) => void
}

/** One page as it will be printed. To a screen reader it is a picture; the words stand beside it as text. */
export function LetterPage({ page, drawing, label, active, onSource }: LetterPageProps) {
  const items = useMemo(() => svgItems(page, { drawing: (tile) => drawing(tile) ?? [] }), [page, drawing])
  const zones = useMemo(() => clickZones(items), [items])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a short way for the mouse; the keyboard walks through the form.
    <svg
      className={styles.page}
      viewBox={`0 0 ${page.width} ${page.height}`}
      role="img"
      aria-label={label}
      onClick={({ target }) => {
        const source = target instanceof Element ? target.getAttribute('data-source') : null
        if (source !== null) onSource(source)
      }}
    >
      {items.map((item) => (
        <PageItem key={item.key} item={item} />
      ))}
      {zones.map(({ key, source, x, y, width, height }) => (
        <rect
          key={key}
          className={source === active ? styles.active : styles.zone}
          data-source={source}
          x={x}
          y={y}
          width={width}
          height={height}
          rx={3}
        />
      ))}
    </svg>
  )
}

const PageItem = memo(
  function PageItem({ item }: { readonly item: SvgItem }) {
    if (item.kind === 'fill') return <path d={item.d} transform={item.transform} fill={item.colour} />
    if (item.kind === 'tile') {
      return (
        <g transform={item.transform}>
          <TileShapes tile={item.tile} />
        </g>
      )
    }
    if (item.kind === 'image') {
      const { x, y, width, height, address } = item
      return <image x={x} y={y} width={width} height={height} href={address} />
    }
    return (
      <path
        d={item.d}
        fill="none"
        stroke={item.colour}
        strokeWidth={item.width}
        strokeDasharray={item.dash}
        strokeLinecap={item.cap}
      />
    )
  },
  ({ item: before }, { item: after }) => sameInk(before, after),
)

/** Whether two items look the same, so that typing in one sentence draws only that sentence. */
function sameInk(before: SvgItem, after: SvgItem): boolean {
  if (before.kind === 'fill' && after.kind === 'fill')
    return before.d === after.d && before.transform === after.transform && before.colour === after.colour
  if (before.kind === 'tile' && after.kind === 'tile')
    return before.tile === after.tile && before.transform === after.transform
  if (before.kind === 'image' && after.kind === 'image')
    return before.address === after.address && before.x === after.x && before.y === after.y
  return (
    before.kind === 'stroke' && after.kind === 'stroke' && before.d === after.d && before.dash === after.dash
  )
}
