import { Anchor, Badge, Checkbox, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { Lines } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { SubjectPage } from '../../kit/subject-page.js';
import { Empty, WhenRead } from '../../kit/states.js';
import { useWhen, When } from '../../kit/words.js';
import { Disputes, NotRecognised } from './disputes.js';
import { Emergencies } from './emergencies.js';
import { Pages } from './pages-of.js';
import { useSharing } from './subject.js';

/** Who read, changed or tried to, and what one does not recognise. */
export function WhoLooked() {
  const { t } = useLingui();
  const { pages, decides } = useSharing();
  return (
    <SubjectPage
      title={decides ? t`Who looked` : t`Opened in an emergency`}
      actions={
        <Anchor component={Link} to={pages}>
          <Trans>Back to who sees what</Trans>
        </Anchor>
      }
    >
      <Emergencies />
      {decides && <Disputes />}
      {decides && <Log />}
    </SubjectPage>
  );
}

function Log() {
  const { t } = useLingui();
  const [excludeSelf, setExcludeSelf] = useState(true);
  return (
    <Sheet title={<Trans>Each time somebody looked</Trans>}>
      <Checkbox
        label={t`Leave out what I did myself`}
        checked={excludeSelf}
        onChange={(event) => setExcludeSelf(event.currentTarget.checked)}
      />
      <Pages key={String(excludeSelf)}>
        {(cursor, more) => <Part excludeSelf={excludeSelf} cursor={cursor} more={more} />}
      </Pages>
    </Sheet>
  );
}

interface PartProps {
  readonly excludeSelf: boolean;
  readonly cursor: string | null;
  readonly more: (next: string | null) => ReactNode;
}

function Part({ excludeSelf, cursor, more }: PartProps) {
  const when = useWhen();
  const { params } = useSharing();
  const query = { limit: 30, ...(excludeSelf && { excludeSelf }), ...(cursor && { cursor }) };
  const log = useRead('/v1/patients/{patientId}/access-log', { params: { ...params, query } });
  return (
    <WhenRead of={log}>
      {({ items, next }) => (
        <Stack>
          {items.length === 0 && cursor === null && (
            <Empty>
              <Trans>Nobody else has looked.</Trans>
            </Empty>
          )}
          <Lines items={items} name={({ sentence, at }) => `${sentence} ${when(at, 'moment')}`}>
            {(entry) => <Entry entry={entry} />}
          </Lines>
          <div>{more(next)}</div>
        </Stack>
      )}
    </WhenRead>
  );
}

function Entry({ entry: { id, at, sentence, outcome, inList } }: { entry: Schemas['AccessLogEntry'] }) {
  return (
    <div className="row row-apart">
      <div>
        <Text dir="auto">{sentence}</Text>
        <div className="row">
          <Text size="sm" className="quiet">
            <When at={at} as="moment" />
          </Text>
          {outcome === 'denied' && (
            <Badge variant="default" tt="none">
              <Trans>was refused</Trans>
            </Badge>
          )}
          {inList && (
            <Badge variant="default" tt="none">
              <Trans>in a list</Trans>
            </Badge>
          )}
        </div>
      </div>
      <NotRecognised logEntryId={id} />
    </div>
  );
}
