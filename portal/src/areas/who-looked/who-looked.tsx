import { Anchor, Checkbox } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { usePages } from '../../api/pages.js';
import { ShowMore } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { Empty, WhenRead } from '../../kit/states.js';
import { SubjectPage } from '../../kit/subject-page.js';
import { Disputes } from './disputes.js';
import { Emergencies } from './emergencies.js';
import { useSharing } from '../sharing/subject.js';
import { Visits } from './visits.js';

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
      <WhenRead of={log}>
        {(entries) =>
          entries.length === 0 ? (
            <Empty>
              <Trans>Nobody else has looked.</Trans>
            </Empty>
          ) : (
            <>
              <Visits entries={entries} />
              <ShowMore of={log} />
            </>
          )
        }
      </WhenRead>
    </Sheet>
  );
}
