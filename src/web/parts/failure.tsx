import { Problem } from '../fetch/problem.ts'
import { shellStrings } from '../strings/shell.ts'

interface FailureProps {
  readonly error: Error
  readonly onRetry: () => void
}

function detailOf(error: Error): string | null {
  if (!(error instanceof Problem)) return error.message
  return error.status === 0 ? shellStrings.unreachable : (error.detail ?? error.message)
}

/** What could not be loaded, why, and a way to try again. */
export function Failure({ error, onRetry }: FailureProps) {
  const missing = error instanceof Problem && error.status === 404
  return (
    <div className="failure" role="alert">
      <p>
        <b>{missing ? shellStrings.missing : shellStrings.failed}</b>
      </p>
      <p>{missing ? shellStrings.missingHint : detailOf(error)}</p>
      {!missing && (
        <button type="button" className="button" onClick={onRetry}>
          {shellStrings.retry}
        </button>
      )}
    </div>
  )
}
