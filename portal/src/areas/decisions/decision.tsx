import { Badge, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client.js';
import { About } from '../../kit/about.js';
import type { Side } from '../../kit/subject.js';
import { useListed, When } from '../../kit/words.js';
import { AddOption, AddToOption } from './add-option.js';
import { Choose } from './choose.js';
import { ContestChoice } from './contest-choice.js';
import { LedTo } from './led-to.js';
import { RecordChoice } from './record-choice.js';
import { SetAside, TakeUpAgain } from './resting.js';
import { WhatMatters } from './what-matters.js';

export interface DecisionProps {
  readonly decision: Schemas['Decision'];
  readonly patientId: string;
  /** For whom whoever reads it speaks. */
  readonly side: Side | null;
}

/** One question: every way there is, what matters, and the choice, which is the patient's. */
export function Decision({ decision, patientId, side }: DecisionProps) {
  const { t } = useLingui();
  const { question, options, state, chosenOptionId, reopens, reopenedBy } = decision;
  const states = { open: t`on the table`, decided: t`decided`, 'set-aside': t`set aside` };
  const at = { decision, patientId };
  return (
    <div className="stacked">
      <div className="row">
        <Text fw={650} dir="auto">
          {question}
        </Text>
        <Badge variant="default" tt="none">
          {states[state]}
        </Badge>
      </div>
      {reopens && (
        <Text size="sm" className="quiet">
          <Trans>An earlier answer to this is being thought through again.</Trans>
        </Text>
      )}
      <WhatMatters {...at} side={side} />
      <div className="two-sides">
        {options.map((option) => (
          <Option key={option.id} option={option} chosen={option.id === chosenOptionId}>
            {state === 'open' && (side === 'patient' || side === 'clinician') && (
              <About what={`${option.title} (${question})`}>
                <AddToOption {...at} option={option} />
              </About>
            )}
          </Option>
        ))}
      </div>
      <HowSettled decision={decision} />
      {state === 'decided' && <LedTo {...at} side={side} />}
      {state === 'open' && (side === 'patient' || side === 'clinician') && (
        <div className="row">
          {side === 'patient' && options.length > 1 && <Choose {...at} />}
          <AddOption {...at} />
          {side === 'clinician' && options.length > 1 && <RecordChoice {...at} />}
          <SetAside {...at} />
        </div>
      )}
      {state !== 'open' && (side === 'patient' || side === 'clinician') && (
        <div className="row">
          {side === 'patient' && <ContestChoice {...at} />}
          {reopenedBy === null && <TakeUpAgain {...at} />}
        </div>
      )}
    </div>
  );
}

function HowSettled({ decision }: Pick<DecisionProps, 'decision'>) {
  const { reason, howAgreed, settledAt, settledBy, tookPart, contested } = decision;
  const names = useListed()(tookPart);
  return (
    <>
      {reason && <Text dir="auto">{reason}</Text>}
      {settledAt && (
        <Text size="sm" className="quiet">
          <When at={settledAt} as="moment" /> <bdi>{settledBy?.displayName}</bdi> <bdi>{howAgreed}</bdi>{' '}
          {names && (
            <Trans>
              There were: <bdi>{names}</bdi>.
            </Trans>
          )}
        </Text>
      )}
      {contested && (
        <Text fw={650}>
          <Trans>The patient’s side does not stand behind this choice:</Trans>{' '}
          <q dir="auto">{contested.reason}</q>
        </Text>
      )}
    </>
  );
}

interface OptionProps {
  readonly option: Schemas['DecisionOption'];
  readonly chosen: boolean;
  /** What can be done with it. */
  readonly children: ReactNode;
}

function Option({ option, chosen, children }: OptionProps) {
  return (
    <section>
      <Text fw={600}>
        <bdi>{option.title}</bdi> {chosen && <Trans>(chosen)</Trans>}
      </Text>
      {option.benefits.length > 0 && (
        <div>
          <Text size="sm" className="quiet">
            <Trans>Speaks for it</Trans>
          </Text>
          <ul>
            {option.benefits.map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </div>
      )}
      {option.risks.length > 0 && (
        <div>
          <Text size="sm" className="quiet">
            <Trans>Speaks against it</Trans>
          </Text>
          <ul>
            {option.risks.map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </div>
      )}
      {children}
    </section>
  );
}
