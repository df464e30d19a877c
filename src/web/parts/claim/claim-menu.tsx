import type { Saying } from '../../../api/schema/claim.ts'
import { citeClaim } from '../../export/citation.ts'
import { copyText } from '../../export/copy-text.ts'
import { reportAddress } from '../../router/addresses.ts'
import { exportStrings } from '../../strings/export.ts'
import { Menu } from '../menu.tsx'

/** What can be done with one claim: copied with its sentence and citation, or as a link to its words. */
export function ClaimMenu({ claim }: { readonly claim: Saying }) {
  const address = () => new URL(reportAddress(claim.document, claim.id), location.href).href
  return (
    <Menu label="⋯" ariaLabel={exportStrings.claimActions(claim.words)}>
      <button type="button" onClick={() => void copyText(citeClaim(claim, address()))}>
        {exportStrings.copyClaim}
      </button>
      <button type="button" onClick={() => void copyText(address())}>
        {exportStrings.copyClaimLink}
      </button>
    </Menu>
  )
}
