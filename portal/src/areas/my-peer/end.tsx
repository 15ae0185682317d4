import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { tell } from '../../shell/told.js';
import { useSupported, type PeerSupport } from './subject.js';
import { OpenBesides } from './what-they-see.js';

/** At any time, and without a reason. */
export function End({ support }: { support: PeerSupport }) {
  const { t } = useLingui();
  const { params, isOwn } = useSupported();
  const end = useDeed('post', '/v1/patients/{patientId}/peer-supports/{peerSupportId}/ending');
  const { id: peerSupportId, peer } = support;
  const name = peer.displayName;
  const act = () =>
    end
      .mutateAsync({ params: { path: { ...params.path, peerSupportId } } })
      .then(() =>
        tell(
          isOwn
            ? t`It has ended. What you wrote together stays with you.`
            : t`It has ended. What the two wrote stays with the person.`,
        ),
      );
  return (
    <Confirm
      label={<Trans>End it</Trans>}
      title={t`End it with ${name}?`}
      yes={<Trans>End it now</Trans>}
      grave
      act={act}
    >
      <WhatEnds support={support} />
      <Text mt="sm">
        {isOwn ? (
          <Trans>
            The notebook and the kind words stay with you. <bdi>{name}</bdi> hears that it has ended, and not
            why. You need no reason, and you can ask somebody again at any time.
          </Trans>
        ) : (
          <Trans>
            The notebook and the kind words stay with the person. <bdi>{name}</bdi> hears that it has ended,
            and not why. No reason is needed, and somebody can be asked again at any time.
          </Trans>
        )}
      </Text>
    </Confirm>
  );
}

/** Only where nothing else is open to them does it close everything. */
function WhatEnds({ support: { peer, staysOpen } }: { support: PeerSupport }) {
  const { isOwn } = useSupported();
  const name = <bdi>{peer.displayName}</bdi>;
  if (staysOpen?.dataClasses.length !== 0)
    return (
      <>
        <Text>
          {isOwn ? (
            <Trans>
              It ends at once. From this moment {name} can read nothing by what you share with them here, and
              not the notebook either. What they have read, they have read.
            </Trans>
          ) : (
            <Trans>
              It ends at once. From this moment {name} can read nothing by what is shared with them here, and
              not the notebook either. What was read was read.
            </Trans>
          )}
        </Text>
        <OpenBesides person={peer} open={staysOpen} />
      </>
    );
  return (
    <Text>
      {isOwn ? (
        <Trans>
          It ends at once. From this moment {name} can read nothing of yours, and not the notebook either.
          What they have read, they have read.
        </Trans>
      ) : (
        <Trans>
          It ends at once. From this moment {name} can read nothing of the person’s, and not the notebook
          either. What was read was read.
        </Trans>
      )}
    </Text>
  );
}
