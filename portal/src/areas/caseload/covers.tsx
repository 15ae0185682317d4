import { Badge, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { LinedList } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { LastDay, When } from '../../kit/words.js';
import { ArrangeCover } from './arrange-cover.js';
import { LeftAlone } from './left-alone.js';

/** Who looks after whose patients: for a time, or for good. */
export function Covers() {
  const { t } = useLingui();
  const { roles } = useMe();
  const covers = usePages('/v1/coverages', { params: { query: { limit: 25 } } });
  return (
    <Page
      title={t`Cover and hand-over`}
      lead={
        <Trans>
          Nobody is left alone while somebody is away. Each patient is told who, why and until when, and can
          say no.
        </Trans>
      }
    >
      {roles.includes('administrator') && <LeftAlone />}
      <ArrangeCover />
      <Sheet title={<Trans>Arranged</Trans>}>
        <LinedList of={covers} empty={<Trans>Nothing is arranged.</Trans>}>
          {(coverage) => <Line coverage={coverage} />}
        </LinedList>
      </Sheet>
    </Page>
  );
}

function Line({ coverage }: { coverage: Schemas['Coverage'] }) {
  const { t } = useLingui();
  const { id, kind, reason, startsAt, endsAt, endedAt } = coverage;
  const away = coverage.away.displayName;
  const cover = coverage.cover.displayName;
  const end = useDeed('post', '/v1/coverages/{coverageId}/ending');
  const over = endedAt !== null || (endsAt !== null && Date.parse(endsAt) < Date.now());
  return (
    <div className="row row-apart">
      <div>
        <Text fw={650}>
          {kind === 'cover' ? (
            <Trans>
              {cover} in the place of {away}
            </Trans>
          ) : (
            <Trans>
              {cover} took over from {away}
            </Trans>
          )}
        </Text>
        <Text size="sm" dir="auto">
          {reason}
        </Text>
        <Text size="sm" className="quiet">
          <When at={startsAt} />
          {endsAt && (
            <>
              {' – '}
              <LastDay until={endsAt} />
            </>
          )}
        </Text>
      </div>
      {over && (
        <Badge variant="default" tt="none">
          <Trans>over</Trans>
        </Badge>
      )}
      {!over && kind === 'cover' && (
        <Confirm
          label={<Trans>End it</Trans>}
          title={t`End this cover?`}
          yes={<Trans>End it now</Trans>}
          act={() => end.mutateAsync({ params: { path: { coverageId: id } } })}
        >
          <Trans>From the next moment on nothing is open to {cover} by it. The patients are told.</Trans>
        </Confirm>
      )}
    </div>
  );
}
