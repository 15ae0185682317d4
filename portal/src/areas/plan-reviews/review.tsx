import { Badge, Text, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { OwnWords, Sentence, useListed, When } from '../../kit/words.js';
import { usePlace } from '../plan/place.js';
import { Answer } from './answer.js';
import { GoalOutcomes } from './goal-outcomes.js';

export interface ReviewProps {
  readonly review: Schemas['Review'];
}

/** One time of looking at the plan: what each side wants to say, and afterwards what came of it. */
export function Review({ review }: ReviewProps) {
  const { side, patientId } = usePlace();
  const { state, reason, openedBy, measured, agenda, cancelReason } = review;
  const mine = review.answers.filter(({ party }) => party === side);
  return (
    <div className="stacked">
      <Day review={review} />
      {reason && <OwnWords by={<bdi>{openedBy.displayName}</bdi>}>{reason}</OwnWords>}
      {state === 'open' && mine.length > 0 && (
        <Text>
          <Trans>You can prepare with a few words. Each of these is only if you want.</Trans>
        </Text>
      )}
      {mine.map((answer) => (
        <Answer key={answer.question} review={review} answer={answer} />
      ))}
      <Theirs answers={review.answers.filter(({ party, answer }) => party !== side && answer !== null)} />
      {measured.map(({ goalId, sentence }) => (
        <Sentence key={goalId} size="sm">
          {sentence}
        </Sentence>
      ))}
      <Differences agenda={agenda} />
      <GoalOutcomes review={review} patientId={patientId} />
      <WhatCame review={review} />
      {cancelReason && <Sentence>{cancelReason}</Sentence>}
    </div>
  );
}

function Day({ review: { state, dueOn, heldOn } }: ReviewProps) {
  return (
    <div className="row">
      <Title order={2} size="h4">
        {heldOn ? (
          <Trans>
            You looked at it on <When at={heldOn} />
          </Trans>
        ) : (
          <Trans>
            By <When at={dueOn} />
          </Trans>
        )}
      </Title>
      {state === 'cancelled' && (
        <Badge variant="default" tt="none">
          <Trans>called off</Trans>
        </Badge>
      )}
    </div>
  );
}

function Theirs({ answers }: { answers: Schemas['Review']['answers'] }) {
  if (answers.length === 0) return null;
  return (
    <section className="stacked">
      <Title order={3} size="h5">
        <Trans>What the other side says</Trans>
      </Title>
      {answers.map(({ question, asked, answer }) => (
        <div key={question}>
          <Sentence size="sm" className="quiet">
            {asked}
          </Sentence>
          <Sentence>{answer}</Sentence>
        </div>
      ))}
    </section>
  );
}

function Differences({ agenda }: { agenda: Schemas['Review']['agenda'] }) {
  const { side } = usePlace();
  if (agenda.length === 0) return null;
  return (
    <section>
      <Title order={3} size="h5">
        <Trans>Where you see things differently</Trans>
      </Title>
      <ul>
        {agenda.map(({ elementId, party, words }) => (
          <li key={`${elementId} ${party}`}>
            {party === side ? (
              <Trans>You:</Trans>
            ) : party === 'patient' ? (
              <Trans>The patient:</Trans>
            ) : (
              <Trans>The care team:</Trans>
            )}{' '}
            <bdi>{words}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

function WhatCame({ review: { whatChanged, attendees } }: ReviewProps) {
  const listed = useListed();
  if (!whatChanged) return null;
  return (
    <section>
      <Title order={3} size="h5">
        <Trans>What came of it</Trans>
      </Title>
      <Sentence>{whatChanged}</Sentence>
      {attendees && attendees.length > 0 && (
        <Text size="sm" className="quiet">
          {listed(attendees)}
        </Text>
      )}
    </section>
  );
}
