import { Badge, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { OwnWords, When } from '../../kit/words.js';
import { AddOption } from './add-option.js';
import { RecordChoice } from './record-choice.js';

export interface DecisionProps {
  readonly decision: Schemas['Decision'];
  readonly patientId: string;
}

export function Decision({ decision, patientId }: DecisionProps) {
  const { t } = useLingui();
  const { question, options, whatMatters, state, chosenOptionId, reason, howAgreed, settledAt, contested } =
    decision;
  const states = { open: t`on the table`, decided: t`decided`, 'set-aside': t`set aside` };
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
      {whatMatters ? (
        <OwnWords by={<Trans>what matters to the patient</Trans>}>{whatMatters.words}</OwnWords>
      ) : (
        <Text size="sm" className="quiet">
          <Trans>The patient has not said yet what matters to them. Only they write that.</Trans>
        </Text>
      )}
      <div className="two-sides">
        {options.map((option) => (
          <Option key={option.id} option={option} chosen={option.id === chosenOptionId} />
        ))}
      </div>
      {reason && <Text dir="auto">{reason}</Text>}
      {settledAt && (
        <Text size="sm" className="quiet" dir="auto">
          <When at={settledAt} as="moment" /> {howAgreed}
        </Text>
      )}
      {contested && (
        <Text fw={650}>
          <Trans>The patient contests this choice.</Trans>
        </Text>
      )}
      {state === 'open' && (
        <div className="row">
          <AddOption decision={decision} patientId={patientId} />
          {options.length > 1 && <RecordChoice decision={decision} patientId={patientId} />}
        </div>
      )}
    </div>
  );
}

function Option({ option, chosen }: { option: Schemas['DecisionOption']; chosen: boolean }) {
  return (
    <section>
      <Text fw={600} dir="auto">
        {option.title} {chosen && <Trans>(chosen)</Trans>}
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
    </section>
  );
}
