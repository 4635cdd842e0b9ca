import { create } from 'zustand'

/** A file that was opened on another screen, until this one has taken it. */
const useGiven = create<{ readonly file: File | undefined }>(() => ({ file: undefined }))

export const giveFile = (file: File) => useGiven.setState({ file })
export const useGivenFile = () => useGiven((state) => state.file)
export const takeFile = () => useGiven.setState({ file: undefined })
