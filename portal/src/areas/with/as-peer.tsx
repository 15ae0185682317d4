import { Button, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { Sheet } from '../../kit/page.js';
import { WhenRead } from '../../kit/states.js';
import type { OpenRecord } from '../../kit/walks-along.js';
import { When } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { Encourage } from './encourage.js';
import { HandOver } from './hand-over.js';
import { Worried } from './worried.js';

export type PeerSupport = Schemas['PeerSupport'];

/** What a peer supporter can do for somebody who shares something with them. */
export function AsPeer({ record }: { record: OpenRecord }) {
  const { id } = useMe();
  const { patientId } = record;
  const supports = usePages('/v1/patients/{patientId}/peer-supports', {
    params: { path: { patientId }, query: { limit: 50 } },
  });
  return (
    <WhenRead of={supports}>
      {(all) => {
        const mine = all.filter(({ peer }) => peer.accountId === id);
        const active = mine.find(({ state }) => state === 'active');
        if (!active) return <NotBegun patientId={patientId} supports={mine} />;
        return (
          <>
            <Sheet title={<Trans>Our notebook</Trans>}>
              <Text>
                <Trans>What the two of you write together. The last word on each wording is theirs.</Trans>
              </Text>
              <div>
                <Button component={Link} to={`/with/${patientId}/notebook`}>
                  <Trans>Open our notebook</Trans>
                </Button>
              </div>
            </Sheet>
            <Encourage record={record} />
            <Worried patientId={patientId} support={active} />
            <Ending patientId={patientId} support={active} all={all} />
          </>
        );
      }}
    </WhenRead>
  );
}

/** Something is shared with them, and they do not support the person yet: they can offer to. */
function NotBegun({ patientId, supports }: { patientId: string; supports: readonly PeerSupport[] }) {
  const { t } = useLingui();
  const { id: accountId } = useMe();
  const offer = useDeed('post', '/v1/patients/{patientId}/peer-supports');
  const waits = supports.find(({ state }) => state === 'offered' || state === 'asked');
  const act = () =>
    offer
      .mutateAsync({ params: { path: { patientId } }, body: { accountId } })
      .then(() => tell(t`They hear of your offer.`));
  return (
    <Sheet title={<Trans>Walk beside them</Trans>}>
      {waits ? (
        <Text>
          <Trans>You offered, and they have not answered yet. There is no hurry.</Trans>
        </Text>
      ) : (
        <div>
          <Confirm
            main
            label={<Trans>Offer to walk beside them</Trans>}
            title={t`Offer to walk beside them?`}
            yes={<Trans>Offer it</Trans>}
            act={act}
          >
            <Trans>
              They hear of it, and say yes or no. Nothing more of theirs opens to you before that.
            </Trans>
          </Confirm>
        </div>
      )}
    </Sheet>
  );
}

interface EndingProps {
  readonly patientId: string;
  readonly support: PeerSupport;
  readonly all: readonly PeerSupport[];
}

function Ending({ patientId, support, all }: EndingProps) {
  const { t } = useLingui();
  const end = useDeed('post', '/v1/patients/{patientId}/peer-supports/{peerSupportId}/ending');
  const params = { path: { patientId, peerSupportId: support.id } };
  return (
    <Sheet title={<Trans>If you cannot go on</Trans>}>
      {support.begunAt && (
        <Text size="sm" className="quiet">
          <Trans>
            You walk beside them since <When at={support.begunAt} />.
          </Trans>
        </Text>
      )}
      <div className="row">
        <HandOver patientId={patientId} support={support} all={all} />
        <Confirm
          label={<Trans>End it</Trans>}
          title={t`End it with them?`}
          yes={<Trans>End it now</Trans>}
          grave
          act={() => end.mutateAsync({ params }).then(() => tell(t`It has ended.`))}
        >
          <Trans>
            It ends at once, without a reason. They hear of it. What they share with you for it closes, and so
            does the notebook; it stays with them.
          </Trans>
        </Confirm>
      </div>
    </Sheet>
  );
}
