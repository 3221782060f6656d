import { Component, type ReactNode } from 'react'
import { Notice } from './Notice.tsx'

export type ErrorBoundaryProps = {
  /** The sentence shown in place of what broke. */
  sentence: string
  /** When this changes, what broke is tried again. */
  resetKey?: unknown
  children: ReactNode
}

type State = { hasFailed: boolean; resetKey: unknown }

/** One per region of the page: a bug in one leaves the others usable. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { hasFailed: false, resetKey: this.props.resetKey }

  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true }
  }

  static getDerivedStateFromProps(props: ErrorBoundaryProps, state: State): State | null {
    return props.resetKey === state.resetKey ? null : { hasFailed: false, resetKey: props.resetKey }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return (
      <Notice
        tone="problem"
        action={{ label: 'Réessayer', onPress: () => this.setState({ hasFailed: false }) }}
      >
        {this.props.sentence}
      </Notice>
    )
  }
}
