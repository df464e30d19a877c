import { Component, type ReactNode } from 'react'
import { shellStrings } from '../strings/shell.ts'

interface BoundaryProps {
  /** A new value clears the error: another page may work. */
  readonly place: string
  readonly children: ReactNode
}

interface BoundaryState {
  readonly error: Error | null
  readonly place: string
}

/** Catches what a page throws, so that the frame stays and the reader can go elsewhere. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null, place: this.props.place }

  static getDerivedStateFromError = (error: Error) => ({ error })

  static getDerivedStateFromProps = ({ place }: BoundaryProps, state: BoundaryState) =>
    place === state.place ? null : { error: null, place }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <div className="failure" role="alert">
        <h1>{shellStrings.broken}</h1>
        <p>{shellStrings.brokenHint}</p>
        <pre>{error.message}</pre>
      </div>
    )
  }
}
