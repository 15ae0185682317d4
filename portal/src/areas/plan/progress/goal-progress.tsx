import { Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../../api/client.js';
import { usePages } from '../../../api/pages.js';
import { About } from '../../../kit/about.js';
import { LinedList } from '../../../kit/more.js';
import { Unfold } from '../../../kit/unfold.js';
import { useOpenRecord } from '../../../kit/walks-along.js';
import { goesOn } from '../order.js';
import { usePlace, usePlanPath } from '../place.js';
import { Attained } from './attained.js';
import { NoteProgress } from './note-progress.js';
import { ProgressEntry } from './progress-entry.js';

interface GoalProgressProps {
  readonly goal: Schemas['Goal'];
}

/** How it goes with a goal, as each side sees it. Read when somebody unfolds it. */
export function GoalProgress({ goal }: GoalProgressProps) {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  const about = goal.ownWords?.text ?? goal.statement;
  const reads = useReadsProgress();
  if (!reads) return null;
  return (
    <details
      className="plan-more no-print"
      onToggle={({ currentTarget: { open } }) => open && setOpened(true)}
    >
      <summary aria-label={t`How it goes with it: ${about}`}>
        <Trans>How it goes with it</Trans>
      </summary>
      {opened && <Opened goal={goal} />}
    </details>
  );
}

/** The person and their care team do; everybody else where it is shared with them. */
function useReadsProgress(): boolean {
  const { own, side, patientId } = usePlace();
  const isOfTheTwo = own || side === 'clinician';
  const { data } = useOpenRecord(patientId, { enabled: !isOfTheTwo });
  return isOfTheTwo || (data?.dataClasses.includes('progress') ?? false);
}

function Opened({ goal }: GoalProgressProps) {
  const { side } = usePlace();
  const entries = usePages('/v1/patients/{patientId}/care-plans/{planId}/progress', {
    params: { path: usePlanPath(), query: { limit: 5, goalId: goal.id } },
  });
  return (
    <Stack gap="md">
      <Text size="sm" className="quiet">
        <Trans>Both sides write down how they see it. Neither has to agree, and it may go up and down.</Trans>
      </Text>
      {goal.attainmentScale && <Attained goal={goal} />}
      {side && goesOn(goal) && (
        <div>
          <About what={goal.ownWords?.text ?? goal.statement}>
            <Unfold label={<Trans>Write down how it goes</Trans>} main>
              {(close) => <NoteProgress goal={goal} close={close} />}
            </Unfold>
          </About>
        </div>
      )}
      <LinedList of={entries} empty={<Trans>Nobody has written anything down yet.</Trans>}>
        {(entry) => <ProgressEntry goal={goal} entry={entry} />}
      </LinedList>
    </Stack>
  );
}
