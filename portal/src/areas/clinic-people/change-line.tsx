import { Badge, Button, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { Facts } from '../../kit/facts.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { When } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { changeNames, stateNames, type AccountChange } from './names.js';
import { RolesInWords } from './role-fields.js';

interface ChangeLineProps {
  readonly change: AccountChange;
  /** Confirming can make a code: it is shown where the line is gone already. */
  readonly onCode: (invitation: Schemas['Invitation']) => void;
}

/** One change that two people decide, and what the reader can do about it. */
export function ChangeLine({ change, onCode }: ChangeLineProps) {
  const { t } = useLingui();
  const { account, what, state, reason, email, roles, askedBy, askedAt, endsAt, answeredBy, answeredAt } =
    change;
  return (
    <div className="stacked">
      <div className="row">
        <Text fw={650}>
          <bdi>{account.displayName}</bdi>: {t(changeNames[what])}
        </Text>
        <Badge color={state === 'asked' ? 'amber' : 'river'} variant="light" tt="none">
          {t(stateNames[state])}
        </Badge>
      </div>
      <Facts>
        {[
          email !== null && [<Trans>The new address</Trans>, email],
          roles !== null && [<Trans>To be here</Trans>, <RolesInWords roles={roles} />],
          [<Trans>Why</Trans>, reason],
          [
            <Trans>Asked by</Trans>,
            <>
              {askedBy.displayName}, <When at={askedAt} as="moment" />
            </>,
          ],
          state === 'asked' && [<Trans>Can be confirmed until</Trans>, <When at={endsAt} as="moment" />],
          answeredBy !== null &&
            answeredAt !== null && [
              <Trans>Answered by</Trans>,
              <>
                {answeredBy.displayName}, <When at={answeredAt} as="moment" />
              </>,
            ],
        ]}
      </Facts>
      {state === 'asked' && <Answers change={change} onCode={onCode} />}
    </div>
  );
}

function Answers({ change, onCode }: ChangeLineProps) {
  const { t } = useLingui();
  const me = useMe();
  const confirm = useDeed('post', '/v1/account-changes/{accountChangeId}/confirmation');
  const decline = useDeed('post', '/v1/account-changes/{accountChangeId}/decline');
  const withdraw = useDeed('post', '/v1/account-changes/{accountChangeId}/withdrawal');
  const at = { params: { path: { accountChangeId: change.id } } };
  const name = change.account.displayName;
  if (change.askedBy.accountId === me.id) {
    return (
      <>
        <ProblemNotice error={withdraw.error} />
        <Button
          variant="default"
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate(at)}
          aria-label={t`Take it back: ${name}`}
        >
          <Trans>Take it back</Trans>
        </Button>
      </>
    );
  }
  const isMine = change.account.accountId === me.id;
  const yes = () =>
    confirm.mutateAsync(at).then(({ invitation }) => {
      tell(t`It is confirmed, and counts at once.`);
      if (invitation) onCode(invitation);
    });
  return (
    <>
      <div className="row">
        {!(isMine && change.what === 'roles') && (
          <Confirm
            main
            label={
              <Trans>
                Confirm it for <bdi>{name}</bdi>
              </Trans>
            }
            title={t`Confirm this change?`}
            yes={<Trans>Yes, it is right</Trans>}
            act={yes}
          >
            <Text>
              <Trans>
                Look at the person, not at the request: ask <bdi>{name}</bdi>, by a way that you know. It is
                carried out at once.
              </Trans>
            </Text>
          </Confirm>
        )}
        <Button
          variant="default"
          loading={decline.isPending}
          onClick={() => decline.mutate(at)}
          aria-label={t`Say no to it: ${name}`}
        >
          <Trans>Say no to it</Trans>
        </Button>
      </div>
      <ProblemNotice error={decline.error} />
    </>
  );
}
