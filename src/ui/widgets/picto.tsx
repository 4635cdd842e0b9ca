import type { Depiction } from '../../model/tile'
import { type PaintedLook, paintLook, pictureAddress } from '../../paint/look'
import type { Shape } from '../../paint/tile'
import styles from './picto.module.css'

const clipId = 'picto-clip'
const blank: Depiction = []

/**
 * A pictogram on its black tile, painted as on paper. It always stands beside its word, so screen readers skip it.
 * Without a drawing the black tile keeps its place.
 */
export function Picto({ drawing = blank }: { readonly drawing: Depiction | undefined }) {
  return (
    <svg className={styles.picto} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      <TileShapes tile={paintLook(drawing, false)} />
    </svg>
  )
}

/** The shapes of a painted tile, on a canvas of 100 by 100. */
export function TileShapes({ tile }: { readonly tile: PaintedLook }) {
  return (
    <>
      <TileShape shape={tile.ground} />
      <g clipPath={`url(#${clipId})`}>
        {tile.picture && <image href={pictureAddress(tile.picture)} width={100} height={100} />}
        {tile.layers.map((shape, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the layers of a drawing are its order.
          <TileShape key={index} shape={shape} />
        ))}
      </g>
      {tile.frame && <TileShape shape={tile.frame} />}
    </>
  )
}

function TileShape({ shape: { d, fill, stroke } }: { readonly shape: Shape }) {
  return (
    <path
      d={d}
      fill={fill ?? 'none'}
      stroke={stroke?.shade}
      strokeWidth={stroke?.width}
      strokeLinecap={stroke?.butt ? 'butt' : 'round'}
      strokeLinejoin="round"
    />
  )
}

/** The rounded edge that every tile refers to; stands once on the page. */
export function PictoDefinitions() {
  return (
    <svg className={styles.definitions} aria-hidden="true" focusable="false">
      <clipPath id={clipId}>
        <path d={paintLook(blank, false).ground.d} />
      </clipPath>
    </svg>
  )
}
