import { Radio, Stack, Text, Textarea, VisuallyHidden } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import type { Choice } from './answer.js';
import { ProposedChange } from './proposed-change.js';

interface AnswerToOneProps {
  readonly proposal: Schemas['ProposalWithPeople'];
  readonly place: number;
  readonly choice: Choice;
  /** What it builds on, where the answer to that is no. */
  readonly ground: readonly number[];
  readonly onChange: (part: Partial<Choice>) => void;
}

/** Yes or no to one change, and what goes along with a yes. */
export function AnswerToOne({ proposal, place, choice, ground, onChange }: AnswerToOneProps) {
  const { t } = useLingui();
  const sentence = proposal.summary[place] ?? '';
  return (
    <Stack gap="sm">
      <ProposedChange proposal={proposal} place={place} />
      <Radio.Group
        label={<VisuallyHidden>{sentence}</VisuallyHidden>}
        value={choice.yes === null ? '' : choice.yes ? 'yes' : 'no'}
        onChange={(value) => onChange({ yes: value === 'yes' })}
      >
        <div className="row">
          <Radio value="yes" label={t`Yes, I agree`} />
          <Radio value="no" label={t`Not like this`} />
        </div>
      </Radio.Group>
      {ground.map((other) => (
        <Text key={other} role="status">
          <Trans>It belongs to this, which you do not agree to:</Trans> <bdi>{proposal.summary[other]}</bdi>{' '}
          <Trans>Agree to both, or to neither.</Trans>
        </Text>
      ))}
      {choice.yes === true && (
        <Textarea
          name="reservation"
          className="reading"
          label={t`Something to be noted, if you like`}
          description={t`It stands in the plan beside your yes, in your words.`}
          value={choice.reservation}
          onChange={(event) => onChange({ reservation: event.currentTarget.value })}
          maxLength={1000}
          autosize
        />
      )}
    </Stack>
  );
}
