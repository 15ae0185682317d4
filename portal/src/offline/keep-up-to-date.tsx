import { useEffect } from 'react';
import { useMe } from '../api/me.js';
import { useRead } from '../api/queries.js';
import { forgetKept } from './forget.js';
import { readKept, writeKept } from './kept-plan.js';

/** Brings the copy on this device up to date whenever the plan is read; whose it is not has it taken off. */
export function KeepUpToDate() {
  const { id: accountId } = useMe();
  const { data: plan } = useRead('/v1/me/safety-plan', {});
  const { data: card } = useRead('/v1/help-card', {});
  useEffect(() => void forgetOfOthers(accountId), [accountId]);
  useEffect(() => {
    if (plan && card) void renew({ accountId, plan, card });
  }, [accountId, plan, card]);
  return null;
}

async function renew(copy: Parameters<typeof writeKept>[0]): Promise<void> {
  const kept = await readKept();
  if (kept?.accountId === copy.accountId) await writeKept(copy);
}

async function forgetOfOthers(accountId: string): Promise<void> {
  const kept = await readKept();
  if (kept && kept.accountId !== accountId) await forgetKept();
}
