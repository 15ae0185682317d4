import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { SubjectPage } from '../../kit/subject-page.js';
import { JourneyOverTime } from './over-time.js';
import { HardTimes } from './hard-times.js';
import { Moves } from './moves.js';
import { Standings } from './standings.js';
import { useWay } from './subject.js';
import { Suggestions } from './suggestions.js';
import { Timeline } from './timeline.js';

/** Where somebody is on their way, what lay on it, and what may fit now. */
export function Way() {
  const { t } = useLingui();
  const { isOwn, pages, speaks } = useWay();
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
      <Standings />
      <HardTimes />
      <JourneyOverTime />
      <Suggestions />
      <Moves />
      <Timeline />
    </SubjectPage>
  );
}
