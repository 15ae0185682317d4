import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { Sheet } from '../../kit/page.js';
import { tell } from '../../shell/told.js';

/** Ends the group for everybody. */
export function EndGroup({ groupId }: { groupId: string }) {
  const { t } = useLingui();
  const close = useDeed('post', '/v1/support-groups/{groupId}/closing');
  return (
    <Sheet title={<Trans>When the group ends</Trans>}>
      <Text>
        <Trans>
          Say goodbye in a meeting first, if you can: after this nobody reads anything here any more.
        </Trans>
      </Text>
      <div>
        <Confirm
          label={<Trans>End this group</Trans>}
          title={t`End this group for everybody?`}
          yes={<Trans>End it</Trans>}
          grave
          act={() =>
            close.mutateAsync({ params: { path: { groupId } } }).then(() => tell(t`The group has ended.`))
          }
        >
          <Trans>
            Nobody is in it any more, and what was shared is gone for good. Everybody who was in it hears of
            it. It cannot be opened again.
          </Trans>
        </Confirm>
      </div>
    </Sheet>
  );
}
