import { Badge, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { OwnWords, When, useListed } from '../../kit/words.js';
import { GoalOutcomes } from '../plan-reviews/goal-outcomes.js';
import { AnswerReview } from '../plan-reviews/answer-review.js';
import { RecordReview } from './record-review.js';

export interface ReviewProps {
  readonly review: Schemas['Review'];
  readonly patientId: string;
}

/** One review: prepared by both sides, each for itself, and then held. */
export function Review({ review, patientId }: ReviewProps) {
  const { state, dueOn, heldOn, overdue, reason, openedBy, whatChanged, cancelReason, attendees } = review;
  const listed = useListed();
  return (
    <div className="stacked">
      <div className="row">
        <Text fw={650}>
          {heldOn ? (
            <Trans>
              Held on <When at={heldOn} />
            </Trans>
          ) : (
            <Trans>
              To be held by <When at={dueOn} />
            </Trans>
          )}
        </Text>
        {overdue && (
          <Badge color="amber" variant="light" tt="none">
            <Trans>overdue</Trans>
          </Badge>
        )}
        {state === 'cancelled' && (
          <Badge variant="default" tt="none">
            <Trans>called off</Trans>
          </Badge>
        )}
      </div>
      <Text size="sm" className="quiet" dir="auto">
        {openedBy.displayName}
        {reason && `: ${reason}`}
      </Text>
      <BothSides review={review} patientId={patientId} />
      {review.measured.map(({ goalId, sentence }) => (
        <Text key={goalId} size="sm">
          {sentence}
        </Text>
      ))}
      <WhereTheyDiffer agenda={review.agenda} />
      {attendees && <Text size="sm">{listed(attendees)}</Text>}
      <GoalOutcomes review={review} patientId={patientId} />
      {whatChanged && <Text dir="auto">{whatChanged}</Text>}
      {cancelReason && <Text dir="auto">{cancelReason}</Text>}
      {state === 'open' && <RecordReview review={review} patientId={patientId} />}
    </div>
  );
}

/** The answers of the two side by side; of the other side only what it shows beforehand. Afterwards only what was said. */
function BothSides({ review, patientId }: ReviewProps) {
  const { t } = useLingui();
  const isOpen = review.state === 'open';
  const path = { patientId, planId: review.planId, reviewId: review.id };
  const sides = [
    ['patient', t`The patient’s side`],
    ['clinician', t`Your side`],
  ] as const;
  const of = (side: 'patient' | 'clinician') =>
    review.answers.filter(({ party, answer }) => party === side && (isOpen || answer !== null));
  return (
    <div className="two-sides">
      {sides
        .filter(([party]) => of(party).length > 0)
        .map(([party, title]) => (
          <section key={party}>
            <Text fw={600}>{title}</Text>
            {of(party).map((answer) => (
              <div key={answer.question} className="stacked">
                <Text size="sm" className="quiet">
                  {answer.asked}
                </Text>
                {answer.answer && <OwnWords>{answer.answer}</OwnWords>}
                {isOpen && party === 'patient' && !answer.answer && (
                  <Text size="sm">
                    <Trans>nothing yet that they show you</Trans>
                  </Text>
                )}
                {isOpen && party === 'clinician' && <AnswerReview path={path} answer={answer} />}
              </div>
            ))}
          </section>
        ))}
    </div>
  );
}

function WhereTheyDiffer({ agenda }: { agenda: ReviewProps['review']['agenda'] }) {
  const { t } = useLingui();
  const sides = { patient: t`the patient`, clinician: t`your side` };
  if (agenda.length === 0) return null;
  return (
    <div>
      <Text fw={600}>
        <Trans>Where the two see things differently</Trans>
      </Text>
      <ul>
        {agenda.map(({ elementId, party, words }) => (
          <li key={`${elementId} ${party}`} dir="auto">
            {sides[party]}: {words}
          </li>
        ))}
      </ul>
    </div>
  );
}
