import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { Sheet } from '../../kit/page.js';
import { tell } from '../../shell/told.js';
import type { Account } from './names.js';

interface AccessProps {
  readonly account: Account;
  readonly onCode: (invitation: Schemas['Invitation'] | null) => void;
}

/** Letting somebody in, shutting them out, letting them in again. */
export function Access({ account, onCode }: AccessProps) {
  const { status } = account;
  return (
    <Sheet title={<Trans>Their way in</Trans>}>
      <div className="row">
        {status === 'invited' && <InviteAgain account={account} onCode={onCode} />}
        {status === 'disabled' ? <Reinstate account={account} /> : <Disable account={account} />}
      </div>
    </Sheet>
  );
}

function InviteAgain({ account: { id, displayName }, onCode }: AccessProps) {
  const { t } = useLingui();
  const invite = useDeed('post', '/v1/accounts/{accountId}/invitations');
  return (
    <Confirm
      label={<Trans>Invite them again</Trans>}
      title={t`A new code`}
      yes={<Trans>Make a new code</Trans>}
      act={() =>
        invite
          .mutateAsync({ params: { path: { accountId: id } } })
          .then(({ invitation }) => onCode(invitation))
      }
    >
      <Text>
        <Trans>
          <bdi>{displayName}</bdi> gets a new code. Earlier ones stop working.
        </Trans>
      </Text>
    </Confirm>
  );
}

function Disable({ account: { id, displayName } }: { account: Account }) {
  const { t } = useLingui();
  const disable = useDeed('post', '/v1/accounts/{accountId}/disablement');
  const act = async () => {
    const { patientsLeftAlone } = await disable.mutateAsync({ params: { path: { accountId: id } } });
    tell(
      patientsLeftAlone
        ? t`The account is disabled. Patients without another clinician: ${patientsLeftAlone}.`
        : t`The account is disabled.`,
    );
  };
  return (
    <Confirm
      label={<Trans>Disable the account</Trans>}
      title={t`Disable this account?`}
      yes={<Trans>Disable it now</Trans>}
      grave
      act={act}
    >
      <Text>
        <Trans>
          <bdi>{displayName}</bdi> is signed out everywhere at once and cannot come in. What they wrote stays.
          You can let them in again.
        </Trans>
      </Text>
    </Confirm>
  );
}

function Reinstate({ account: { id, displayName } }: { account: Account }) {
  const { t } = useLingui();
  const reinstate = useDeed('post', '/v1/accounts/{accountId}/reinstatement');
  return (
    <Confirm
      label={<Trans>Let them in again</Trans>}
      title={t`Let this person in again?`}
      yes={<Trans>Let them in</Trans>}
      act={() =>
        reinstate
          .mutateAsync({ params: { path: { accountId: id } } })
          .then(() => tell(t`They can sign in again.`))
      }
    >
      <Text>
        <Trans>
          <bdi>{displayName}</bdi> can sign in again, with the roles of before.
        </Trans>
      </Text>
    </Confirm>
  );
}
