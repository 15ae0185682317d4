import { Trans } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { Sheet } from '../../kit/page.js';
import { ChangeLine } from './change-line.js';

interface WaitingChangesProps {
  readonly accountId: string;
  readonly onCode: (invitation: Schemas['Invitation']) => void;
}

/** What waits for a second person about this account; nothing where nothing does. */
export function WaitingChanges({ accountId, onCode }: WaitingChangesProps) {
  const waiting = useRead('/v1/account-changes', { params: { query: { state: 'asked', limit: 100 } } });
  const theirs = waiting.data?.items.filter(({ account }) => account.accountId === accountId) ?? [];
  if (theirs.length === 0) return null;
  return (
    <Sheet title={<Trans>Waits for a second person</Trans>}>
      <ul className="plain-list lined-list">
        {theirs.map((change) => (
          <li key={change.id}>
            <ChangeLine change={change} onCode={onCode} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
