import { useState } from 'react'
import { goKeys, type KeyBinding, pageKeys } from '../keys/bindings.ts'
import { areKeysOn, switchKeys } from '../keys/keys-on.ts'
import { currentKeys } from '../keys/page-keys.ts'
import { Dialog } from '../parts/dialog.tsx'
import { findRoute } from '../router/routes.ts'
import { shellStrings } from '../strings/shell.ts'

const isThere = ({ to }: KeyBinding): boolean => to === null || findRoute(to) !== null

function KeyList({ title, bindings }: { readonly title: string; readonly bindings: readonly KeyBinding[] }) {
  if (bindings.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <dl className="key-list">
        {bindings.map(({ keys, words }) => (
          <div key={words}>
            <dt>
              <kbd>{keys[0]}</kbd>
              {keys[1] !== undefined && (
                <>
                  {' '}
                  {shellStrings.keysThen} <kbd>{keys[1]}</kbd>
                </>
              )}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The list of keys, with the switch that turns them off. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const [on, setOn] = useState(areKeysOn)
  const change = (next: boolean) => {
    switchKeys(next)
    setOn(next)
  }
  // Of two that share a key the innermost acts.
  const acting = new Map(currentKeys().map(({ key, words }) => [key, words]))
  const here = [...acting].map(([key, words]): KeyBinding => ({ keys: [key], words, to: null }))
  return (
    <Dialog title={shellStrings.keysTitle} onClose={onClose}>
      <div className="key-lists">
        <KeyList title={shellStrings.keysGo} bindings={goKeys.filter(isThere)} />
        <div>
          <KeyList title={shellStrings.keysPage} bindings={pageKeys} />
          <KeyList title={shellStrings.keysHere} bindings={here} />
        </div>
      </div>
      <label className="check">
        <input type="checkbox" checked={on} onChange={({ target }) => change(target.checked)} />
        {shellStrings.keysSwitch}
      </label>
    </Dialog>
  )
}
