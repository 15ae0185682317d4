import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { ShowMore } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { LastDay, When } from '../../kit/words.js';
import { useSharing } from './subject.js';

/** Who stands in for whom; nothing where nobody does. */
export function Covers() {
  const { params } = useSharing();
  const covers = usePages('/v1/patients/{patientId}/covers', { params: { ...params, query: { limit: 20 } } });
  const arranged = covers.data?.filter(isToCome) ?? [];
  if (arranged.length === 0) return null;
  return (
    <Sheet title={<Trans>Who stands in for whom</Trans>}>
      <ul className="plain-list lined-list">
        {arranged.map((cover) => (
          <li key={cover.id} className="row row-apart">
            <Cover cover={cover} />
          </li>
        ))}
      </ul>
      <ShowMore of={covers} />
    </Sheet>
  );
}

/** Under way, or arranged for later. */
function isToCome({ state, endsAt }: Schemas['Cover']): boolean {
  return state === 'arranged' && (endsAt === null || Date.parse(endsAt) > Date.now());
}

function Cover({ cover: { id, away, cover, reason, startsAt, endsAt } }: { cover: Schemas['Cover'] }) {
  const { t } = useLingui();
  const { params, decides } = useSharing();
  const refuse = useDeed('post', '/v1/patients/{patientId}/covers/{coverId}/refusal');
  const name = cover.displayName;
  return (
    <>
      <div>
        <Text>
          <Trans>
            <bdi>{name}</bdi> in the place of <bdi>{away.displayName}</bdi>
          </Trans>
        </Text>
        <Text size="sm" className="quiet">
          <bdi>{reason}</bdi> · <When at={startsAt} /> –{' '}
          {endsAt ? <LastDay until={endsAt} /> : <Trans>for good</Trans>}
        </Text>
      </div>
      {decides && (
        <Confirm
          label={<Trans>Say no to this person</Trans>}
          title={t`Say no to this person?`}
          yes={<Trans>Say no</Trans>}
          act={() => refuse.mutateAsync({ params: { path: { ...params.path, coverId: id } } })}
        >
          <Text>
            <Trans>
              They see nothing more from that moment on. Nobody asks you why, and the clinic looks for
              somebody else.
            </Trans>
          </Text>
        </Confirm>
      )}
    </>
  );
}
