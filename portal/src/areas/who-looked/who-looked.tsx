import { Anchor, Badge, Checkbox, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { SubjectPage } from '../../kit/subject-page.js';
import { useWhen, When } from '../../kit/words.js';
import { Disputes, NotRecognised } from './disputes.js';
import { Emergencies } from './emergencies.js';
import { useSharing } from '../sharing/subject.js';

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
  const when = useWhen();
  const { params } = useSharing();
  const [excludeSelf, setExcludeSelf] = useState(true);
  const log = usePages('/v1/patients/{patientId}/access-log', {
    params: { ...params, query: { limit: 30, ...(excludeSelf && { excludeSelf }) } },
  });
  return (
    <Sheet title={<Trans>Each time somebody looked</Trans>}>
      <Checkbox
        label={t`Leave out what I did myself`}
        checked={excludeSelf}
        onChange={(event) => setExcludeSelf(event.currentTarget.checked)}
      />
      <LinedList
        of={log}
        empty={<Trans>Nobody else has looked.</Trans>}
        name={({ sentence, at }) => `${sentence} ${when(at, 'moment')}`}
      >
        {(entry) => <Entry entry={entry} />}
      </LinedList>
    </Sheet>
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
