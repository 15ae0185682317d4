import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../../api/queries.js';
import { ColleagueSelect } from '../../kit/colleague-select.js';
import { DeedForm } from '../../kit/deed-form.js';
import { Sheet } from '../../kit/page.js';

/** Who accompanies a peer supporter in their work. */
export function NameSupervisor({ accountId }: { accountId: string }) {
  const { t } = useLingui();
  const name = useDeed('post', '/v1/peer-supporters/{peerSupporterId}/supervisor');
  const supervisor = name.data?.supervisor?.displayName;
  return (
    <Sheet title={<Trans>Who accompanies this peer supporter</Trans>}>
      {supervisor && (
        <Text role="status">
          <Trans>
            From now on it is <bdi>{supervisor}</bdi>.
          </Trans>
        </Text>
      )}
      <DeedForm
        deed={name}
        submit={<Trans>Name them</Trans>}
        onSubmit={(typed) =>
          name.mutate({
            params: { path: { peerSupporterId: accountId } },
            body: { accountId: typed.text('accountId') },
          })
        }
      >
        <ColleagueSelect
          name="accountId"
          label={t`A clinician, or another peer supporter`}
          description={t`They see counts and dates of this work, and no record.`}
        />
      </DeedForm>
    </Sheet>
  );
}
