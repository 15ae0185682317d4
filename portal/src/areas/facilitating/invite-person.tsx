import { Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { tell } from '../../shell/told.js';

interface InvitePersonProps {
  readonly groupId: string;
  readonly close: () => void;
}

/** By the code of their own account, which the person finds on their page of groups: nobody is looked up for an invitation. */
export function InvitePerson({ groupId, close }: InvitePersonProps) {
  const { t } = useLingui();
  const invite = useDeed('post', '/v1/support-groups/{groupId}/places');
  return (
    <DeedForm
      deed={invite}
      submit={<Trans>Invite them</Trans>}
      onCancel={close}
      onSubmit={(typed) =>
        invite
          .mutateAsync({
            params: { path: { groupId } },
            body: { accountId: typed.text('accountId').toLowerCase() },
          })
          .then(
            () => (close(), tell(t`They are invited. They are in when they say yes themself.`)),
            () => undefined,
          )
      }
    >
      <Text>
        <Trans>
          Ask the person first. They find the code of their account on their page “Groups”, and give it to you
          if they want to. Nobody else hears of the invitation.
        </Trans>
      </Text>
      <TextInput
        name="accountId"
        label={t`The code of their account`}
        pattern="\s*[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\s*"
        title={t`32 digits and letters from a to f, in five groups`}
        autoComplete="off"
        required
        withAsterisk={false}
      />
    </DeedForm>
  );
}
