import type { Job } from '../../../api/schema/job.ts'
import { reportAddress } from '../../router/addresses.ts'
import { Link } from '../../router/link.tsx'
import { addStrings } from '../../strings/add.ts'
import { useJob } from './use-job.ts'

type Item = Job['items'][number]

const countOf = ({ items }: Job, state: Item['state']): number => items.filter((item) => item.state === state).length

/** What has come of it so far, in a line. */
function summaryOf(job: Job): string {
  if (job.state !== 'done') return addStrings.summary(job.done, job.total)
  const unnamed = job.total - job.items.length
  return addStrings.finished(countOf(job, 'added') + unnamed, countOf(job, 'known'), countOf(job, 'failed'))
}

function ItemLine({ item: { name, state, document, detail } }: { readonly item: Item }) {
  return (
    <li className={`item ${state}`}>
      <span className="item-state">{addStrings.states[state]}</span>
      <span className="item-name">
        {document === null ? name : <Link to={reportAddress(document)}>{name}</Link>}
        {detail !== null && <span className="item-detail">{detail}</span>}
      </span>
    </li>
  )
}

/** How far a job is, line by line, with the way to each new report. */
export function JobProgress({ id }: { readonly id: string }) {
  const job = useJob(id)
  if (job === 'lost') return <p className="aside">{addStrings.lost}</p>
  return (
    <div className="job">
      <p className="job-head">
        <span role="status">{job ? summaryOf(job) : addStrings.states.waiting}</span>
        {job?.state !== 'done' && (
          <progress aria-label={addStrings.progress} max={job?.total ?? 1} value={job?.done ?? 0} />
        )}
      </p>
      {job && (
        <ul>
          {job.items.map((item, index) => (
            // Two files may have one name.
            <ItemLine key={`${item.name} ${index}`} item={item} />
          ))}
        </ul>
      )}
      {job && job.total > job.items.length && <p className="aside">{addStrings.more(job.total - job.items.length)}</p>}
    </div>
  )
}
