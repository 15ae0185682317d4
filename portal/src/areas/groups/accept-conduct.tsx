import { Checkbox } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { Sheet } from '../../kit/page.js';
import { Conduct } from './conduct.js';

/** What holds in the group was worded anew: to be read before one shares something again. */
export function AcceptConduct({ place: { id: ownPlaceId, group } }: { place: Schemas['OwnPlace'] }) {
  const { t } = useLingui();
  const accept = useDeed('post', '/v1/me/support-groups/{ownPlaceId}/conduct');
  const send = () =>
    accept.mutate({
      params: { path: { ownPlaceId } },
      body: { acceptsConduct: true, conductEdition: group.conductEdition },
    });
  return (
    <Sheet title={<Trans>What holds here was worded anew</Trans>}>
      <DeedForm deed={accept} submit={<Trans>Accept it</Trans>} onSubmit={send}>
        <Conduct group={group} />
        <Checkbox name="acceptsConduct" label={t`I have read it, and I keep to it`} required />
      </DeedForm>
    </Sheet>
  );
}
