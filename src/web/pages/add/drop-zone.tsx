import { type DragEvent, useRef, useState } from 'react'
import { addStrings } from '../../strings/add.ts'

interface DropZoneProps {
  readonly busy: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** Takes files that are dropped or chosen. */
export function DropZone({ busy, onFiles }: DropZoneProps) {
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const files = [...event.dataTransfer.files]
    if (files.length > 0) onFiles(files)
  }
  return (
    <div
      className={over ? 'drop-zone over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>{addStrings.drop}</p>
      <input
        ref={input}
        id="files"
        type="file"
        multiple
        className="unseen"
        aria-label={addStrings.choose}
        aria-describedby="files-hint"
        onChange={({ target }) => {
          if (target.files && target.files.length > 0) onFiles([...target.files])
          target.value = ''
        }}
      />
      <label htmlFor="files" className="button primary" aria-hidden="true" data-busy={busy}>
        {addStrings.choose}
      </label>
      <p className="aside" id="files-hint">
        {addStrings.dropHint}
      </p>
    </div>
  )
}
