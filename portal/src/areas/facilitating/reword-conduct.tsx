import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { tell } from '../../shell/told.js';
import { ConductField } from './group-fields.js';

interface RewordConductProps {
  readonly group: Schemas['SupportGroup'];
  readonly close: () => void;
}

/** Another edition, which everybody who is in accepts before they share something again. */
export function RewordConduct({ group: { id: groupId, conduct }, close }: RewordConductProps) {
  const { t } = useLingui();
  const reword = useDeed('post', '/v1/support-groups/{groupId}/conduct');
  return (
    <DeedForm
      deed={reword}
      submit={<Trans>This holds from now on</Trans>}
      onCancel={close}
      onSubmit={(typed) =>
        reword
          .mutateAsync({
            params: { path: { groupId } },
            body: { conduct: typed.text('conduct'), ...typed.keepWording },
          })
          .then(
            () => (close(), tell(t`It holds from now on. Everybody in the group hears of it.`)),
            () => undefined,
          )
      }
    >
      <Text>
        <Trans>
          Everybody who is in the group is told, and accepts it before they share something again.
        </Trans>
      </Text>
      <ConductField conduct={conduct} />
    </DeedForm>
  );
}
