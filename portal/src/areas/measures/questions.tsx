import { Alert, Button, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { Sentence } from '../../kit/words.js';
import { Finished } from './finished.js';
import { HelpAtOnce, HelpWithoutService } from './help-at-once.js';
import { Question } from './question.js';
import { useAnswers, type Value } from './use-answers.js';

interface QuestionsProps {
  readonly patientId: string;
  readonly questionnaire: Schemas['Questionnaire'];
  readonly instrument: Schemas['Instrument'];
  readonly given: readonly Schemas['Answer'][];
  readonly onStop: () => void;
}

/** One question after the other, with a way back. What needs an answer of ours at once gets it before the next. */
export function Questions({ patientId, questionnaire, instrument, given, onStop }: QuestionsProps) {
  const { id: questionnaireId } = questionnaire;
  const { items, stem, about, licence } = instrument;
  const kept = useAnswers({ patientId, questionnaireId, given });
  const { answers, waiting, help, away, busy, error } = kept;
  const [place, setPlace] = useState(() => firstOpen(items, answers));
  const [helped, setHelped] = useState(false);
  const complete = useDeed('post', '/v1/patients/{patientId}/questionnaires/{questionnaireId}/completion');
  const item = items[Math.min(place, items.length - 1)];
  if (!item) return null;

  const take = async (value: Value) => {
    const goesOn = await kept.answer(item.number, value);
    if (!goesOn) return;
    if (item.asksAboutSafety && (value ?? 0) > 0) setHelped(true);
    setPlace(place + 1);
  };
  const finish = () =>
    complete.mutateAsync({ params: { path: { patientId, questionnaireId } } }).then(onStop);

  if (helped)
    return (
      <Stack>
        {help ? <HelpAtOnce help={help} /> : <HelpWithoutService />}
        <div>
          <Button variant="default" onClick={() => setHelped(false)}>
            <Trans>Go on with the questions</Trans>
          </Button>
        </div>
      </Stack>
    );
  const beyond = place >= items.length;
  const isDone = questionnaire.status === 'completed';
  if (beyond && isDone) return <Finished patientId={patientId} questionnaire={questionnaire} />;
  return (
    <Stack>
      {away && waiting > 0 && <Away busy={busy} sendAgain={() => void kept.sendAgain()} />}
      <ProblemNotice error={error} />
      {beyond ? (
        <AllAsked waiting={waiting} goBack={() => setPlace(firstOpen(items, answers, true))} />
      ) : (
        <Question
          key={item.number}
          {...{ item, stem, about, busy }}
          place={place + 1}
          of={items.length}
          value={answers.get(item.number)}
          onAnswer={(value) => void take(value)}
          onBack={place > 0 ? () => setPlace(place - 1) : undefined}
        />
      )}
      {isDone ? <LeaveTheRest onStop={onStop} /> : <StopHere finish={finish} />}
      <Sentence size="xs" className="quiet">
        {licence}
      </Sentence>
    </Stack>
  );
}

function Away({ busy, sendAgain }: { busy: boolean; sendAgain: () => void }) {
  return (
    <Alert color="amber" variant="light" role="status">
      <Stack gap="sm" align="flex-start">
        <Text>
          <Trans>
            The network is gone. Your answers are kept on this page and sent as soon as it is back. Please
            leave the page open.
          </Trans>
        </Text>
        <Button variant="default" size="xs" loading={busy} onClick={sendAgain}>
          <Trans>Send them now</Trans>
        </Button>
      </Stack>
    </Alert>
  );
}

function AllAsked({ waiting, goBack }: { waiting: number; goBack: () => void }) {
  return (
    <section className="sheet">
      <Stack align="flex-start">
        <Text size="lg">
          {waiting > 0 ? (
            <Trans>These were all questions. As soon as the network is back, your answers are sent.</Trans>
          ) : (
            <Trans>
              These were all questions. Some are still open. You can go back to them, or leave them open. Then
              nothing is added up.
            </Trans>
          )}
        </Text>
        <Button variant="default" onClick={goBack}>
          <Trans>Back to the questions</Trans>
        </Button>
      </Stack>
    </section>
  );
}

function StopHere({ finish }: { finish: () => Promise<unknown> }) {
  const { t } = useLingui();
  return (
    <div>
      <Confirm
        label={<Trans>Stop here</Trans>}
        title={t`Leave the rest open?`}
        yes={<Trans>Leave the rest open</Trans>}
        act={finish}
      >
        <Trans>
          What you answered stays. Nothing is added up then. You can also close this page and go on later.
        </Trans>
      </Confirm>
    </div>
  );
}

/** All that is added up is answered: what is still asked can be left without asking back. */
function LeaveTheRest({ onStop }: Pick<QuestionsProps, 'onStop'>) {
  return (
    <div>
      <Button variant="default" onClick={onStop}>
        <Trans>Stop here</Trans>
      </Button>
    </div>
  );
}

type Items = Schemas['Instrument']['items'];

/** The first without an answer; `skipped`: those that were skipped count as open as well. */
function firstOpen(items: Items, answers: ReadonlyMap<number, Value>, skipped = false): number {
  const found = items.findIndex(({ number }) => {
    const value = answers.get(number);
    return value === undefined || (skipped && value === null);
  });
  return found < 0 ? (skipped ? 0 : items.length) : found;
}
