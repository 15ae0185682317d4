import { Badge, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { About, AboutButton } from '../../kit/about.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { useWhen } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { useIsMine, useNames } from './names.js';
import { PartTools } from './part-tools.js';
import { usePlace, usePlanPath } from './place.js';
import { Stances } from './stances.js';
import { stepStatuses } from './words.js';

type StepOfPlan = Schemas['Step'];

/** A small piece of a goal. Whoever does it begins and finishes it: that needs nobody's answer. */
export function Step({ step }: { step: StepOfPlan }) {
  const { i18n } = useLingui();
  const { side } = usePlace();
  const { ownerName } = useNames();
  const { id, description, owner, dueDate, status, agreements } = step;
  const who = ownerName(owner);
  const by = useWhen();
  const day = dueDate ? by(dueDate) : null;
  const done = status === 'completed';
  const settled = agreements.length === 2 && agreements.every(({ stance }) => stance === 'agree');
  return (
    <li className="plan-step" id={id}>
      <div>
        <Text dir="auto" td={done ? 'line-through' : undefined}>
          {description}
        </Text>
        <Text size="sm" className="quiet">
          {day ? (
            <Trans>
              Who: {who}. By {day}.
            </Trans>
          ) : (
            <Trans>Who: {who}.</Trans>
          )}
        </Text>
        {!settled && <Stances agreements={agreements} />}
      </div>
      <div className="row">
        <Badge variant={done ? 'light' : 'default'} tt="none">
          {i18n._(stepStatuses[status])}
        </Badge>
        {side && !done && (
          <About what={description}>
            <Doing step={step} />
          </About>
        )}
      </div>
      {side && (
        <PartTools
          about={description}
          elementId={id}
          agreements={agreements}
          changes={done ? [] : ['step.revise', 'step.end']}
        />
      )}
    </li>
  );
}

function Doing({ step: { id, owner, status } }: { step: StepOfPlan }) {
  const { t } = useLingui();
  const isMine = useIsMine();
  const path = { ...usePlanPath(), stepId: id };
  const start = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/steps/{stepId}/start');
  const finish = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/steps/{stepId}/completion');
  if (!isMine(owner)) return null;
  return (
    <>
      {status === 'accepted' && (
        <AboutButton
          size="xs"
          variant="default"
          loading={start.isPending}
          onClick={() => start.mutate({ params: { path } })}
        >
          <Trans>Begin</Trans>
        </AboutButton>
      )}
      <AboutButton
        size="xs"
        loading={finish.isPending}
        onClick={() => finish.mutate({ params: { path } }, { onSuccess: () => tell(t`That step is done.`) })}
      >
        <Trans>It is done</Trans>
      </AboutButton>
      <ProblemNotice error={start.error ?? finish.error} />
    </>
  );
}
