import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useDeed } from '../../api/queries.js';
import { ColleagueSelect } from '../../kit/colleague-select.js';
import { Confirm } from '../../kit/confirm.js';
import { DeedForm } from '../../kit/deed-form.js';
import { Unfold } from '../../kit/unfold.js';
import { tell } from '../../shell/told.js';
import type { Handover } from './handovers.js';

interface HandOverProps {
  readonly groupId: string;
  /** Somebody was asked, and has not answered yet. */
  readonly waiting: Handover | undefined;
  /** What is said once somebody is asked. */
  readonly asked: string;
  /** What follows where that is taken back. */
  readonly takenBack: ReactNode;
}

/** Asks somebody to facilitate a group from now on: whoever does it now asks, or the clinic where they are gone. */
export function HandOver({ groupId, waiting, asked, takenBack }: HandOverProps) {
  return waiting ? (
    <Waiting handover={waiting}>{takenBack}</Waiting>
  ) : (
    <div className="no-print">
      <Ask groupId={groupId} asked={asked} />
    </div>
  );
}

function Ask({ groupId, asked }: Pick<HandOverProps, 'groupId' | 'asked'>) {
  const { t } = useLingui();
  const offer = useDeed('post', '/v1/support-groups/{groupId}/handovers');
  return (
    <Unfold label={<Trans>Ask somebody to facilitate it</Trans>}>
      {(close) => (
        <DeedForm
          deed={offer}
          submit={<Trans>Ask them</Trans>}
          onCancel={close}
          onSubmit={(typed) =>
            offer
              .mutateAsync({ params: { path: { groupId } }, body: { accountId: typed.text('accountId') } })
              .then(
                () => (close(), tell(asked)),
                () => undefined,
              )
          }
        >
          <ColleagueSelect
            name="accountId"
            label={t`Who could do it`}
            role={['practitioner', 'peer_supporter']}
          />
        </DeedForm>
      )}
    </Unfold>
  );
}

function Waiting({ handover, children }: { handover: Handover; children: ReactNode }) {
  const { t } = useLingui();
  const takeBack = useDeed('post', '/v1/me/group-handovers/{groupHandoverId}/taking-back');
  const { displayName } = handover.offeredTo;
  return (
    <div className="row">
      <Text>
        <Trans>
          You have asked <bdi>{displayName}</bdi>, who has not answered yet.
        </Trans>
      </Text>
      <Confirm
        label={<Trans>Take it back</Trans>}
        title={t`Take back that you asked?`}
        yes={<Trans>Take it back</Trans>}
        act={() => takeBack.mutateAsync({ params: { path: { groupHandoverId: handover.id } } })}
      >
        {children}
      </Confirm>
    </div>
  );
}
