import { Trans, useLingui } from '@lingui/react/macro';
import { useMe } from '../../api/me.js';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import type { WishesProps } from './wishes.js';

/** What whoever looks can do: the person lets it count and ends it; of two who hold a key, each turns theirs. */
export function Turns({ subject: { patientId, isOwn, side }, wishes: { state, keys } }: WishesProps) {
  const { id } = useMe();
  const holds = keys.some(({ person, counts, hasTurned }) => person.accountId === id && counts && !hasTurned);
  const params = { path: { patientId } };
  return (
    <div className="row no-print">
      {isOwn && state !== 'active' && <LetItCount params={params} />}
      {isOwn && state !== 'written' && <EndIt params={params} isActive={state === 'active'} />}
      {holds && state !== 'active' && <TurnKey params={params} />}
      {side === 'clinician' && <LookedAt params={params} />}
    </div>
  );
}

interface TurnProps {
  readonly params: { readonly path: { readonly patientId: string } };
}

function LetItCount({ params }: TurnProps) {
  const { t } = useLingui();
  const deed = useDeed('post', '/v1/patients/{patientId}/advance-preferences/activation');
  return (
    <Confirm
      label={<Trans>Let it count from now on</Trans>}
      title={t`Let it count from now on?`}
      yes={<Trans>Let it count</Trans>}
      act={() => deed.mutateAsync({ params })}
    >
      <Trans>
        Your care team, and everybody who may read your safety plan, can read it at once. You can end it at
        any moment.
      </Trans>
    </Confirm>
  );
}

function EndIt({ params, isActive }: TurnProps & { readonly isActive: boolean }) {
  const { t } = useLingui();
  const deed = useDeed('post', '/v1/patients/{patientId}/advance-preferences/ending');
  return (
    <Confirm
      label={isActive ? <Trans>End it</Trans> : <Trans>Turn the key back</Trans>}
      title={isActive ? t`End it now?` : t`Turn the key back?`}
      yes={isActive ? <Trans>End it now</Trans> : <Trans>Turn it back</Trans>}
      act={() => deed.mutateAsync({ params })}
    >
      {isActive ? (
        <Trans>It counts no more. What you wrote stays, for another time.</Trans>
      ) : (
        <Trans>Nothing was open yet, and nothing opens. What you wrote stays, for another time.</Trans>
      )}
    </Confirm>
  );
}

function TurnKey({ params }: TurnProps) {
  const { t } = useLingui();
  const deed = useDeed('post', '/v1/patients/{patientId}/advance-preferences/key-turns');
  return (
    <Confirm
      label={<Trans>Turn my key</Trans>}
      title={t`Turn your key?`}
      yes={<Trans>Turn it</Trans>}
      act={() => deed.mutateAsync({ params })}
    >
      <Trans>
        Alone it opens nothing, and it lapses after three days. With the other key, what was written counts.
        The person is told each time, and can turn it back.
      </Trans>
    </Confirm>
  );
}

function LookedAt({ params }: TurnProps) {
  const { t } = useLingui();
  const deed = useDeed('post', '/v1/patients/{patientId}/advance-preferences/looking-over');
  return (
    <Confirm
      label={<Trans>We looked at it together today</Trans>}
      title={t`Did you look at it together today?`}
      yes={<Trans>Yes, write it down</Trans>}
      act={() => deed.mutateAsync({ params, body: {} })}
    >
      <Trans>The patient is told, and can say so if it was not so.</Trans>
    </Confirm>
  );
}
