import { useSearchParams } from '../router/search-params.ts'

interface DateFieldProps {
  /** Under which the address has the day. */
  readonly name: 'from' | 'to'
  readonly label: string
}

/** A day of the address. */
export function DateField({ name, label }: DateFieldProps) {
  const [params, change] = useSearchParams()
  return (
    <label>
      <span>{label}</span>
      <input
        type="date"
        className="field"
        value={params.get(name) ?? ''}
        onChange={({ target }) => change({ [name]: target.value })}
      />
    </label>
  )
}
