import { Checkbox, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { Sheet } from '../../kit/page.js';
import { Conduct } from './conduct.js';

/** What holds in the group was worded anew, or somebody else facilitates it: to be read before one shares something again. */
export function AcceptConduct({ place }: { place: Schemas['OwnPlace'] }) {
  const { id: ownPlaceId, group, isKnownToFacilitator } = place;
  const facilitator = <bdi>{group.facilitator.displayName}</bdi>;
  const { t } = useLingui();
  const accept = useDeed('post', '/v1/me/support-groups/{ownPlaceId}/conduct');
  const send = () =>
    accept.mutate({
      params: { path: { ownPlaceId } },
      body: { acceptsConduct: true, conductEdition: group.conductEdition },
    });
  return (
    <Sheet
      title={
        isKnownToFacilitator ? (
          <Trans>What holds here was worded anew</Trans>
        ) : (
          <Trans>Somebody else facilitates the group now</Trans>
        )
      }
    >
      {!isKnownToFacilitator && (
        <Text className="reading">
          <Trans>
            {facilitator} facilitates it now, and knows you only by what the others call you. If you accept
            what holds here, they learn your name. You can also just read, or leave at any time.
          </Trans>
        </Text>
      )}
      <DeedForm deed={accept} submit={<Trans>Accept it</Trans>} onSubmit={send}>
        <Conduct group={group} />
        <Checkbox name="acceptsConduct" label={t`I have read it, and I keep to it`} required />
      </DeedForm>
    </Sheet>
  );
}
