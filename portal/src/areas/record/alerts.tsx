import { Badge, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { Refused } from '../../api/problems.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { OwnWords, When, useListed } from '../../kit/words.js';
import { Acknowledge } from './acknowledge-alert.js';

type Alert = Schemas['SafetyAlert'];

/** Answers about safety and calls of a peer, as the service lists them: those that wait first, with what to do; then what came of the last ones. */
export function Alerts({ patientId }: { patientId: string }) {
  const alerts = usePages('/v1/patients/{patientId}/alerts', {
    params: { path: { patientId }, query: { limit: 10 } },
  });
  if (alerts.error instanceof Refused && alerts.error.status < 500) return null;
  if (alerts.data?.length === 0) return null;
  return (
    <Sheet title={<Trans>Answers about safety</Trans>}>
      <LinedList of={alerts} empty={null}>
        {(alert) => <Line alert={alert} patientId={patientId} />}
      </LinedList>
    </Sheet>
  );
}

function Line({ alert, patientId }: { alert: Alert; patientId: string }) {
  const open = alert.state === 'open';
  const caller = alert.calledBy?.displayName;
  return (
    <div className="stacked">
      <div className="row">
        <Text fw={650}>
          {caller ? <Trans>{caller}, a peer supporter, is worried</Trans> : (alert.question ?? '')}
        </Text>
        {open && (
          <Badge color="clay" variant="filled" tt="none">
            <Trans>
              to be seen by <When at={alert.dueAt} as="moment" />
            </Trans>
          </Badge>
        )}
      </div>
      {alert.answer && <OwnWords by={<When at={answeredAt(alert)} as="moment" />}>{alert.answer}</OwnWords>}
      <AnsweredLast alert={alert} />
      <Steps events={alert.events} />
      {open ? <Acknowledge alert={alert} patientId={patientId} /> : <WhatCame alert={alert} />}
    </div>
  );
}

/** The highest answer stays on top; what was said since is told with it, and takes nothing back. */
function AnsweredLast({ alert: { questionnaireId, answer, latestAnswer } }: { alert: Alert }) {
  if (questionnaireId === null || latestAnswer === answer) return null;
  return (
    <Text size="sm">
      <Trans>Answered since: {latestAnswer}. What was said before still counts.</Trans>
    </Text>
  );
}

function answeredAt({ events, question, answer, raisedAt }: Alert): string {
  return events.find((event) => event.question === question && event.answer === answer)?.at ?? raisedAt;
}

/** Who heard of it and when: so that nobody thinks that somebody else has it in hand. */
function Steps({ events }: { events: Alert['events'] }) {
  const { t } = useLingui();
  const listed = useListed();
  const names: Record<Alert['events'][number]['kind'], string> = {
    raised: t`told`,
    answered_again: t`answered once more`,
    answered_higher: t`answered higher than before; told`,
    called_again: t`called once more`,
    escalated: t`nobody had seen it; told`,
    nobody_left: t`nobody had seen it, and nobody is left to be told`,
    acknowledged: t`seen`,
  };
  return (
    <ul className="plain-list quiet small">
      {events.map(({ kind, at, told, by }) => (
        <li key={`${kind} ${at}`}>
          <When at={at} as="moment" />: {names[kind]}{' '}
          {listed((told.length > 0 ? told : by ? [by] : []).map(({ displayName }) => displayName))}
        </li>
      ))}
    </ul>
  );
}

function WhatCame({
  alert: { acknowledgedBy, acknowledgedAt, said, agreed, nextContactOn },
}: {
  alert: Alert;
}) {
  const name = acknowledgedBy?.displayName ?? '';
  return (
    <div>
      <Text size="sm" className="quiet">
        {name}
        {acknowledgedAt && (
          <>
            {', '}
            <When at={acknowledgedAt} as="moment" />
          </>
        )}
      </Text>
      <Text dir="auto">{said}</Text>
      <Text dir="auto">{agreed}</Text>
      {nextContactOn && (
        <Text size="sm">
          <Trans>
            In touch next on <When at={nextContactOn} />.
          </Trans>
        </Text>
      )}
    </div>
  );
}
