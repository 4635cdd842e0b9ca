import { Component, type ReactNode } from 'react'
import { ErrorScreen } from './error-screen'

interface ErrorBoundaryState {
  readonly error: unknown
}

/** Catches what went wrong while a screen was drawn. React offers this to classes only. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: undefined }

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error ?? new Error('Unknown error') }
  }

  override render() {
    const { error } = this.state
    return error === undefined ? this.props.children : <ErrorScreen error={error} />
  }
}
