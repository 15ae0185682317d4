import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { tell } from '../../shell/told.js';

interface WithdrawItProps {
  readonly story: Schemas['OwnStory'];
}

/** At once and everywhere. */
export function WithdrawIt({ story: { id: ownStoryId, state } }: WithdrawItProps) {
  const { t } = useLingui();
  const withdraw = useDeed('post', '/v1/me/stories/{ownStoryId}/withdrawal');
  const act = () => withdraw.mutateAsync({ params: { path: { ownStoryId } } });
  if (state === 'draft')
    return (
      <Confirm
        label={<Trans>Put this draft away</Trans>}
        title={t`Put this draft away?`}
        yes={<Trans>Put it away</Trans>}
        act={() => act().then(() => tell(t`It is put away.`))}
      >
        <Trans>Nobody has seen it. You can still read it here, but it cannot be published any more.</Trans>
      </Confirm>
    );
  return (
    <Confirm
      label={<Trans>Withdraw it</Trans>}
      title={t`Withdraw this story?`}
      yes={<Trans>Withdraw it now</Trans>}
      act={() => act().then(() => tell(t`It is withdrawn.`))}
    >
      <Trans>
        It is gone for everybody at once. What somebody has read, they have read. You keep your words here; to
        publish them again, begin a new story.
      </Trans>
    </Confirm>
  );
}
