import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { InvitationToHandOver } from '../../kit/invitation-to-hand-over.js';

export interface Handed {
  readonly invitation: Schemas['Invitation'];
  readonly accountId: string;
  readonly name: string;
  /** The change that it proves, where it opens no account. */
  readonly changeId: string | null;
}

interface HandedCodeProps {
  readonly handed: Handed;
  readonly onDone: () => void;
  /** They have come in with it for the first time. */
  readonly isUsed?: boolean;
}

/** A code until it is put away, or does not count any more. */
export function HandedCode({ handed, onDone, isUsed }: HandedCodeProps) {
  const isOver = useIsOver(handed);
  const { invitation, name } = handed;
  return <InvitationToHandOver {...{ invitation, name, onDone, isUsed, isOver }} />;
}

const askAgainMs = 15_000;

/** Nobody tells this page of it, so it asks. What it knew before the code was made says nothing of it. */
function useIsOver({ invitation, accountId, changeId }: Handed): boolean {
  const [since] = useState(Date.now);
  const account = useRead(
    '/v1/accounts/{accountId}',
    { params: { path: { accountId } } },
    { enabled: changeId === null, refetchInterval: askAgainMs },
  );
  const change = useRead(
    '/v1/account-changes/{accountChangeId}',
    { params: { path: { accountChangeId: changeId ?? '' } } },
    { enabled: changeId !== null, refetchInterval: askAgainMs },
  );
  if (changeId !== null) return change.dataUpdatedAt > since && change.data?.state !== 'asked';
  return account.dataUpdatedAt > since && account.data?.invitation?.id !== invitation.id;
}
