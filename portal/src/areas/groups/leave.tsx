import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { tell } from '../../shell/told.js';

type Leaving = ReturnType<typeof useLeaving>;

export function useLeaving() {
  return useDeed('post', '/v1/me/support-groups/{ownPlaceId}/leaving');
}

interface LeaveProps {
  readonly place: Schemas['OwnPlace'];
  readonly leave: Leaving;
}

/** At once, without a reason. */
export function Leave({ place: { id: ownPlaceId, state }, leave }: LeaveProps) {
  const { t } = useLingui();
  const act = () => leave.mutateAsync({ params: { path: { ownPlaceId } } });
  if (state === 'in')
    return (
      <div>
        <Confirm
          label={<Trans>Leave this group</Trans>}
          title={t`Leave this group?`}
          yes={<Trans>Leave now</Trans>}
          act={() => act().then(() => tell(t`You have left. What you shared there is gone.`))}
        >
          <Trans>You are out at once, and nobody asks you why. What you shared there goes with you.</Trans>
        </Confirm>
      </div>
    );
  return (
    <div>
      <Confirm
        label={state === 'invited' ? <Trans>No, thank you</Trans> : <Trans>Take my request back</Trans>}
        title={state === 'invited' ? t`Decline the invitation?` : t`Take your request back?`}
        yes={state === 'invited' ? <Trans>Decline it</Trans> : <Trans>Take it back</Trans>}
        act={act}
      >
        <Trans>Nobody asks you why. You can join another time.</Trans>
      </Confirm>
    </div>
  );
}
