import { Text, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useOwnPatientId } from '../../api/me.js';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { OwnWords, Sentence, When } from '../../kit/words.js';

type Alert = Schemas['SafetyAlert'];

/** When somebody asked to be looked after, or a peer was worried: who saw it, and what was agreed. Nothing where that never was. */
export function LookedAfter() {
  const patientId = useOwnPatientId();
  const alerts = usePages('/v1/patients/{patientId}/alerts', {
    params: { path: { patientId }, query: { limit: 5 } },
  });
  if (alerts.data?.length === 0) return null;
  return (
    <Sheet title={<Trans>When your team got in touch</Trans>}>
      <LinedList of={alerts} empty={null}>
        {(alert) => <Line alert={alert} />}
      </LinedList>
    </Sheet>
  );
}

function Line({ alert: { calledBy, question, answer, state, raisedAt, ...alert } }: { alert: Alert }) {
  return (
    <div className="stacked">
      <Title order={3} size="h4" dir="auto">
        {calledBy ? (
          <Trans>
            <bdi>{calledBy.displayName}</bdi> was worried about you
          </Trans>
        ) : (
          <Trans>You told us how it is</Trans>
        )}
      </Title>
      {calledBy
        ? answer && <OwnWords by={<When at={raisedAt} as="moment" />}>{answer}</OwnWords>
        : question && <Answered question={question} answer={answer} at={raisedAt} />}
      {state === 'open' ? (
        <Text>
          <Trans>
            Your team was told, and nobody has looked at it yet. You need not wait for them: “Help now” is on
            top of this page.
          </Trans>
        </Text>
      ) : (
        <WhatCame {...alert} />
      )}
    </div>
  );
}

/** A question in the words of a questionnaire, with the answer that was ticked: neither is the team's, nor the person's own wording. */
function Answered({ question, answer, at }: { question: string; answer: string | null; at: string }) {
  return (
    <div className="small quiet">
      <Trans>
        In a questionnaire, on <When at={at} as="moment" />. Its words, not those of your team:
      </Trans>{' '}
      <bdi>“{question}”</bdi>
      {answer && (
        <>
          {' '}
          <Trans>
            You ticked: <bdi>“{answer}”</bdi>
          </Trans>
        </>
      )}
    </div>
  );
}

type WhatCameProps = Pick<Alert, 'acknowledgedBy' | 'acknowledgedAt' | 'said' | 'agreed' | 'nextContactOn'>;

function WhatCame({ acknowledgedBy, acknowledgedAt, said, agreed, nextContactOn }: WhatCameProps) {
  return (
    <>
      {said && <Sentence>{said}</Sentence>}
      {agreed && (
        <Text>
          <Trans>What you agreed:</Trans> <bdi>{agreed}</bdi>
        </Text>
      )}
      <Text size="sm" className="quiet">
        <bdi>{acknowledgedBy?.displayName}</bdi>
        {acknowledgedAt && (
          <>
            {', '}
            <When at={acknowledgedAt} as="moment" />
          </>
        )}
        {nextContactOn && (
          <>
            {' · '}
            <Trans>
              in touch next on <When at={nextContactOn} />
            </Trans>
          </>
        )}
      </Text>
    </>
  );
}
