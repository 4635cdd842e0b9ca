/** A letter with its boxes ticked, on the black tile of a pictogram. */
export function Logo() {
  return (
    <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      <rect width="100" height="100" rx="16" fill="#16140f" />
      <path
        d="M24 13H68A6 6 0 0 1 74 19V81A6 6 0 0 1 68 87H24A6 6 0 0 1 18 81V19A6 6 0 0 1 24 13Z"
        fill="#fff"
      />
      <path
        d="M28 30 33 35 41 25M28 51 33 56 41 46M28 72 33 77 41 67M50 31H63M50 52H63M50 73H63"
        fill="none"
        stroke="#16140f"
        strokeWidth="5.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path
        d="M82 34 91 43 70 78 60 82 61 71Z"
        fill="#ffc62b"
        stroke="#16140f"
        strokeWidth="4"
        strokeLinejoin="round"
      />
    </svg>
  )
}
