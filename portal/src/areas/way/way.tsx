import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useRead } from '../../api/queries.js';
import { WhenRead } from '../../kit/states.js';
import { SubjectPage } from '../../kit/subject-page.js';
import { JourneyOverTime } from './over-time.js';
import { HardTimes } from './hard-times.js';
import { Moves } from './moves.js';
import { Standings } from './standings.js';
import { useWay } from './subject.js';
import { Suggestions } from './suggestions.js';
import { Timeline } from './timeline.js';

/** Where somebody is on their way, what lay on it, and what may fit now: as much of it as is open to whoever looks, in one call. */
export function Way() {
  const { t } = useLingui();
  const { isOwn, pages, params, speaks } = useWay();
  const way = useRead('/v1/patients/{patientId}/way', { params });
  return (
    <SubjectPage
      title={isOwn ? t`My way` : t`Their way`}
      lead={
        <Trans>
          A way goes forward and back, and rests in between. Every part of it counts, and there is no last
          stop.
        </Trans>
      }
      actions={
        speaks && (
          <Button component={Link} to={`${pages}/tell`} variant="default">
            <Trans>Tell of a hard time</Trans>
          </Button>
        )
      }
    >
      <WhenRead of={way} lines={6}>
        {({ journey, setbacks, chart, suggestions, moves, stages, timeline }) => (
          <>
            {journey && <Standings journey={journey} />}
            {setbacks && <HardTimes told={setbacks.items} />}
            {chart && <JourneyOverTime chart={chart} />}
            {suggestions && <Suggestions of={suggestions} />}
            {moves && <Moves first={moves} stages={stages} />}
            {timeline && <Timeline first={timeline} />}
          </>
        )}
      </WhenRead>
    </SubjectPage>
  );
}
