import { showsPdf } from '../../platform'

/** How a PDF got to the printer: its print dialog opened, or the PDF itself opened in a tab of its own. */
export type PrintOutcome = 'dialog' | 'tab'

let frame: HTMLIFrameElement | undefined

/** Prints a PDF from a hidden frame; where the browser does not let us, opens it in a tab to be printed there. */
export function printPdf(pdf: Blob): Promise<PrintOutcome> {
  const url = URL.createObjectURL(pdf)
  // The frame and the tab read the bytes when they please: the address lives as long as the page.
  if (!showsPdf()) return Promise.resolve(openTab(url))
  frame?.remove()
  const hidden = document.createElement('iframe')
  hidden.hidden = true
  hidden.title = 'PDF'
  hidden.src = url
  frame = hidden
  return new Promise((resolve) => {
    hidden.addEventListener('load', () => {
      try {
        hidden.contentWindow?.focus()
        hidden.contentWindow?.print()
        resolve('dialog')
      } catch {
        resolve(openTab(url)) // the viewer runs apart from the page
      }
    })
    document.body.append(hidden)
  })
}

function openTab(url: string): PrintOutcome {
  window.open(url, '_blank', 'noopener')
  return 'tab'
}
