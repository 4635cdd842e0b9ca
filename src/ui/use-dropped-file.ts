import { useEffect, useRef } from 'react'

/** Hears of a file that is dropped anywhere on the screen. */
export function useDroppedFile(onFile: (file: File) => void): void {
  const listener = useRef(onFile)
  listener.current = onFile
  useEffect(() => {
    const take = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault() // the browser would leave the app to show the file
      const file = event.type === 'drop' ? event.dataTransfer.files[0] : undefined
      if (file) listener.current(file)
    }
    window.addEventListener('dragover', take)
    window.addEventListener('drop', take)
    return () => {
      window.removeEventListener('dragover', take)
      window.removeEventListener('drop', take)
    }
  }, [])
}
