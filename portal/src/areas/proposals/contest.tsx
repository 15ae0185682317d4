import { Button, Checkbox, Stack, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SyntheticEvent } from 'react';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { Sheet } from '../../kit/page.js';
import { Missing } from '../../kit/missing.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { usePlanPath } from '../plan/place.js';

type Proposal = Schemas['ProposalWithPeople'];

/** What was recorded as agreed in the room, and was not, or not so. The person says it here, of all of it or of parts. */
export function Contest({ proposal }: { proposal: Proposal }) {
  const { t } = useLingui();
  const path = { ...usePlanPath(), proposalId: proposal.id };
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [words, setWords] = useState('');
  const contest = useDeed(
    'post',
    '/v1/patients/{patientId}/care-plans/{planId}/proposals/{proposalId}/contest',
  );
  if (proposal.contested) return null;
  const missing = [
    ...(proposal.ops.length > 1 && chosen.length === 0 ? [t`What you do not stand behind`] : []),
    ...(words.trim() === '' ? [t`In your words`] : []),
  ];
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    const all = chosen.length === proposal.ops.length || proposal.ops.length === 1;
    const said = words.trim();
    const body = all ? { reason: said } : { objections: chosen.map((op) => ({ op, words: said })) };
    contest.mutate({ params: { path }, body });
  };
  return (
    <Sheet title={<Trans>Did you agree to this?</Trans>}>
      <form onSubmit={send}>
        <Stack className="reading">
          <Text>
            <Trans>
              Somebody of your care team wrote down that you two agreed on this in the room. If you did not,
              or not so, say it here. It will stand in the plan beside what was written.
            </Trans>
          </Text>
          {proposal.ops.length > 1 && (
            <Checkbox.Group
              label={t`What you do not stand behind`}
              description={t`Tick all of it: here you can say this once.`}
              value={chosen.map(String)}
              onChange={(places) => setChosen(places.map(Number))}
            >
              <Stack gap="xs" mt="xs">
                {proposal.summary.map((sentence, place) => (
                  <Checkbox key={sentence} value={String(place)} label={sentence} />
                ))}
              </Stack>
            </Checkbox.Group>
          )}
          <Textarea
            name="words"
            label={t`In your words`}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            maxLength={1000}
            autosize
            minRows={2}
          />
          <ProblemNotice error={contest.error} />
          <div>
            <Button type="submit" variant="default" loading={contest.isPending} disabled={missing.length > 0}>
              <Trans>I did not agree to this</Trans>
            </Button>
          </div>
          <Missing what={missing} />
        </Stack>
      </form>
    </Sheet>
  );
}
