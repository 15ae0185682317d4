import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMe } from '../../api/me.js';
import { Sheet } from '../../kit/page.js';
import { HandOver } from './hand-over.js';
import { useHandovers } from './handovers.js';

/** Whoever facilitates a group asks somebody to do it in their place. It goes on as it is until that person says yes. */
export function HandGroupOver({ groupId }: { groupId: string }) {
  const { t } = useLingui();
  const me = useMe();
  const waiting = useHandovers().find(
    ({ group, offeredBy }) => group.id === groupId && offeredBy.accountId === me.id,
  );
  return (
    <Sheet title={<Trans>Somebody else in your place</Trans>}>
      <Text>
        <Trans>
          Everybody in the group hears of it. Whoever comes after you knows them by the names they chose,
          until they say yes to what holds then.
        </Trans>
      </Text>
      <HandOver
        groupId={groupId}
        waiting={waiting}
        asked={t`They are asked. You facilitate the group until they say yes.`}
        takenBack={<Trans>You go on facilitating the group. You can ask somebody else.</Trans>}
      />
    </Sheet>
  );
}
