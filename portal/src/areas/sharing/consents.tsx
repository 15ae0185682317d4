import { Anchor, Badge, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { ShowMore } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { Empty, WhenRead } from '../../kit/states.js';
import { LastDay, useListed, When } from '../../kit/words.js';
import { kindOf, stateOf } from './names.js';
import { useSharing } from './subject.js';

/** What waits for an answer, or what was said yes to. */
export function Consents({ status }: { status: 'proposed' | 'active' }) {
  const { params, isOwn } = useSharing();
  const query = status === 'proposed' ? { status, limit: 50 } : { limit: 50 };
  const consents = usePages('/v1/patients/{patientId}/consents', { params: { ...params, query } });
  const waits = status === 'proposed';
  if (waits && consents.data?.length === 0) return null;
  return (
    <Sheet
      title={
        !waits ? (
          <Trans>What was decided</Trans>
        ) : isOwn ? (
          <Trans>This waits for your answer</Trans>
        ) : (
          <Trans>This waits for an answer</Trans>
        )
      }
    >
      <WhenRead of={consents}>
        {(items) => {
          const shown = waits ? items : items.filter((each) => each.status !== 'proposed');
          return shown.length === 0 ? (
            <Empty>
              <Trans>Nothing was decided yet.</Trans>
            </Empty>
          ) : (
            <ul className="plain-list lined-list">
              {shown.map((consent) => (
                <li key={consent.id}>
                  <Line consent={consent} />
                </li>
              ))}
            </ul>
          );
        }}
      </WhenRead>
      <ShowMore of={consents} />
    </Sheet>
  );
}

function Line({ consent }: { consent: Schemas['Consent'] }) {
  const { t } = useLingui();
  const listed = useListed();
  const { pages } = useSharing();
  const { id, purpose, provisions, startsAt, endsAt } = consent;
  const names = provisions.flatMap(
    ({ recipient, recipientOutside }) => recipient?.displayName ?? recipientOutside ?? [],
  );
  return (
    <div className="row row-apart">
      <div>
        <Anchor component={Link} to={`${pages}/consents/${id}`} dir="auto">
          {purpose}
        </Anchor>
        <Text size="sm" className="quiet">
          {t(kindOf(consent))}
          {names.length > 0 && (
            <>
              {' · '}
              <bdi>{listed([...new Set(names)])}</bdi>
            </>
          )}
          {' · '}
          <When at={startsAt} />
          {endsAt && (
            <>
              {' – '}
              <LastDay until={endsAt} />
            </>
          )}
        </Text>
      </div>
      <Badge variant="default" tt="none">
        {t(stateOf(consent))}
      </Badge>
    </div>
  );
}
