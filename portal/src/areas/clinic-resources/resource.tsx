import { Anchor, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import { etagOf } from '../../api/ask.js';
import { useDeed, useRead } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { useGoOn } from '../../kit/go-on.js';
import { Page, Sheet } from '../../kit/page.js';
import { WhenRead } from '../../kit/states.js';
import { tell } from '../../shell/told.js';
import { EditResource } from './edit-resource.js';
import type { Resource } from './names.js';
import { ResourceLine } from './resource-line.js';

/** One entry: whether it is still so, and all that is written of it. */
export function KeptResource() {
  const { t } = useLingui();
  const { resourceId } = useParams({ from: '/signed-in/clinic/resources/$resourceId' });
  const resource = useRead('/v1/resources/{resourceId}', { params: { path: { resourceId } } });
  return (
    <Page
      title={t`One place that helps`}
      lead={resource.data && <bdi>{resource.data.name}</bdi>}
      actions={
        <Anchor component={Link} to="/clinic/resources">
          <Trans>The whole list</Trans>
        </Anchor>
      }
    >
      <WhenRead of={resource}>
        {(data) => (
          <>
            <Sheet title={<Trans>Is it still so?</Trans>}>
              <ResourceLine resource={data} />
            </Sheet>
            <Sheet title={<Trans>What is written of it</Trans>}>
              <EditResource resource={data} look={() => resource.refetch()} />
            </Sheet>
            <Sheet title={<Trans>If it is there no more</Trans>}>
              <Retire resource={data} />
            </Sheet>
          </>
        )}
      </WhenRead>
    </Page>
  );
}

function Retire({ resource }: { resource: Resource }) {
  const { t } = useLingui();
  const goOn = useGoOn();
  const { name } = resource;
  const remove = useDeed('delete', '/v1/resources/{resourceId}');
  const act = async () => {
    await remove.mutateAsync({
      params: { path: { resourceId: resource.id }, header: { 'If-Match': etagOf(resource) } },
    });
    tell(t`It is off the list.`);
    void goOn({ to: '/clinic/resources' });
  };
  return (
    <div>
      <Confirm
        label={<Trans>Take it off the list</Trans>}
        title={t`Take it off the list?`}
        yes={<Trans>Take it off</Trans>}
        grave
        act={act}
      >
        <Text>
          <Trans>
            Nobody finds <bdi>{name}</bdi> any more, neither in the list nor on help cards.
          </Trans>
        </Text>
      </Confirm>
    </div>
  );
}
