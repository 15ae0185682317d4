import { Alert, Button, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SyntheticEvent } from 'react';
import type { Schemas } from '../../api/client.js';
import { Refused } from '../../api/problems.js';
import { Sheet } from '../../kit/page.js';
import { groundLeft, placesOf, unanswered, type Answer, type Choice } from './answer.js';
import { AnswerToOne } from './answer-to-one.js';
import { Conflicts } from './conflicts.js';
import { IntoDraft } from './own-proposal.js';
import { usePlan } from '../plan/place.js';
import { Rest } from './rest.js';
import { useAnswer } from './use-answer.js';
import { KeptWords } from '../plan/wording.js';

type Proposal = Schemas['ProposalWithPeople'];

/** The answer to a proposal, change by change. */
export function AnswerForm({ proposal }: { proposal: Proposal }) {
  const plan = usePlan();
  const [answer, setAnswer] = useState<Answer>(() => unanswered(proposal.ops, plan));
  const { send, kept, error, busy } = useAnswer(proposal);
  const closed = proposal.state !== 'open' && proposal.state !== 'stale';
  const change = (place: number, part: Partial<Choice>) =>
    setAnswer({
      ...answer,
      choices: answer.choices.map((choice, at) => (at === place ? { ...choice, ...part } : choice)),
    });
  const everything = (yes: boolean) =>
    setAnswer({ ...answer, choices: answer.choices.map((choice) => ({ ...choice, yes })) });
  const no = placesOf(answer, false);
  const left = answer.choices.some(({ yes }) => yes === null);
  const inTheAir = proposal.ops.some((_, place) => groundLeft(answer, proposal.ops, place).length > 0);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    send(answer);
  };
  return (
    <form onSubmit={submit}>
      <div className="sheets">
        {closed && <Closed proposal={proposal} />}
        <Sheet
          title={<Trans>What it would change</Trans>}
          actions={
            proposal.ops.length > 1 && (
              <Button variant="default" size="xs" onClick={() => everything(true)}>
                <Trans>Agree to everything</Trans>
              </Button>
            )
          }
        >
          <Text className="quiet">
            <Trans>Take your time. You can agree to some of it and not to the rest.</Trans>
          </Text>
          <ol className="plain-list lined-list">
            {answer.choices.map((choice, place) => (
              <li key={place}>
                <AnswerToOne
                  proposal={proposal}
                  place={place}
                  choice={choice}
                  ground={groundLeft(answer, proposal.ops, place)}
                  onChange={(part) => change(place, part)}
                />
              </li>
            ))}
          </ol>
        </Sheet>
        <Sheet title={<Trans>Your answer</Trans>}>
          {no.length > 0 && <Rest answer={answer} onChange={setAnswer} />}
          <Overtaken
            error={error}
            proposal={proposal}
            onTake={(fresh) => setAnswer(onlyFresh(answer, fresh))}
          />
          {!isOvertaken(error) && <KeptWords of={kept} error={error} />}
          <div className="row">
            <Button type="submit" loading={busy} disabled={left || inTheAir || closed}>
              <What yes={placesOf(answer, true).length} no={no.length} way={answer.way} />
            </Button>
            {left && (
              <Text size="sm" className="quiet">
                <Trans>Say yes or no to each change first.</Trans>
              </Text>
            )}
            {!left && inTheAir && (
              <Text size="sm" className="quiet">
                <Trans>Something that you agree to belongs to what you do not agree to: see above.</Trans>
              </Text>
            )}
          </div>
        </Sheet>
      </div>
    </form>
  );
}

function What({ yes, no, way }: { yes: number; no: number; way: Answer['way'] }) {
  if (no === 0) return <Trans>Agree</Trans>;
  if (way === 'counter')
    return yes === 0 ? (
      <Trans>Send my suggestion</Trans>
    ) : (
      <Trans>Agree in part, and send my suggestion</Trans>
    );
  return yes === 0 ? <Trans>Say no</Trans> : <Trans>Agree in part, and say no to the rest</Trans>;
}

function onlyFresh(answer: Answer, fresh: readonly number[]): Answer {
  const choices = answer.choices.map((choice, place) => ({
    ...choice,
    yes: choice.yes === true && fresh.includes(place),
  }));
  return { ...answer, choices };
}

/** Answered, taken back or lapsed while somebody was writing. What they wrote is not lost. */
function Closed({ proposal }: { proposal: Proposal }) {
  return (
    <Alert color="amber" variant="light" role="status">
      <Stack gap="sm" align="flex-start">
        <Text>
          <Trans>
            While you were reading, this suggestion was answered or taken back, so it cannot be answered now.
            What you have typed is still here. You can make a suggestion of your own from it.
          </Trans>
        </Text>
        <IntoDraft proposal={proposal} />
      </Stack>
    </Alert>
  );
}

function isOvertaken(error: unknown): error is Refused {
  return error instanceof Refused && error.problem.freshOps !== undefined;
}

interface OvertakenProps {
  readonly error: unknown;
  readonly proposal: Proposal;
  readonly onTake: (fresh: readonly number[]) => void;
}

/** The plan has gone on since the proposal was made: what differs, and what can still be agreed to. */
function Overtaken({ error, proposal, onTake }: OvertakenProps) {
  const { t } = useLingui();
  if (!isOvertaken(error)) return null;
  const fresh = error.problem.freshOps ?? [];
  return (
    <Alert color="amber" variant="light" role="alert" title={t`The plan has gone on meanwhile`}>
      <Stack gap="sm" align="flex-start">
        <Text>
          <Trans>Something that this suggestion is about is different now. Your answer is still here.</Trans>
        </Text>
        <Conflicts of={error.problem.conflicts ?? []} />
        <div className="row">
          {fresh.length > 0 && (
            <Button variant="default" onClick={() => onTake(fresh)}>
              <Trans>Agree only to what can still be agreed to</Trans>
            </Button>
          )}
          <IntoDraft proposal={proposal} />
        </div>
      </Stack>
    </Alert>
  );
}
