/** Whether the keyboard has a command key. Only the words on the screen depend on it. */
export const onMac = /Mac|iPhone|iPad/.test(navigator.userAgent)

/** iPhone and iPad, which calls itself a Mac. There a person installs the app by hand. */
export const onAppleTouch = onMac && navigator.maxTouchPoints > 1

/** Whether this browser can show a PDF, and so print one, by itself. */
export const showsPdf = () => navigator.pdfViewerEnabled
