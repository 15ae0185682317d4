import { Radio, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { tell } from '../../shell/told.js';

interface AnswerTheirsProps {
  readonly patientId: string;
  readonly planId: string;
  readonly proposal: Schemas['ProposalWithPeople'];
}

/** What the patient suggested, and the clinician's answer to it, said across the table and sent as an answer. */
export function AnswerTheirs({ patientId, planId, proposal }: AnswerTheirsProps) {
  const { t } = useLingui();
  const { ops, summary } = proposal;
  const [answers, setAnswers] = useState<readonly (boolean | null)[]>(() => ops.map(() => null));
  const { send, error, isPending } = useAnswerTheirs({ patientId, planId, proposal }, answers);
  const left = answers.includes(null);
  return (
    <DeedForm
      deed={{ error, isPending }}
      submit={<Trans>That is our answer</Trans>}
      onSubmit={send}
      disabled={left}
    >
      {ops.map((op, place) => (
        <Radio.Group
          key={`${op.op} ${place}`}
          label={<bdi>{summary[place]}</bdi>}
          value={said(answers[place])}
          onChange={(value) => setAnswers(answers.map((one, at) => (at === place ? value === 'yes' : one)))}
        >
          <div className="row">
            <Radio value="yes" label={t`Yes, we do it like this`} />
            <Radio value="no" label={t`Not like this`} />
          </div>
        </Radio.Group>
      ))}
      {answers.includes(false) && (
        <Textarea
          name="reason"
          label={t`Why not like this`}
          description={t`It stands beside the answer, and both of us read it.`}
          maxLength={1000}
          required
          withAsterisk={false}
        />
      )}
    </DeedForm>
  );
}

function said(answer: boolean | null | undefined): 'yes' | 'no' | null {
  if (typeof answer !== 'boolean') return null;
  return answer ? 'yes' : 'no';
}

function useAnswerTheirs(
  { patientId, planId, proposal }: AnswerTheirsProps,
  answers: readonly (boolean | null)[],
) {
  const { t } = useLingui();
  const params = { path: { patientId, planId, proposalId: proposal.id } };
  const accept = useDeed(
    'post',
    '/v1/patients/{patientId}/care-plans/{planId}/proposals/{proposalId}/acceptance',
  );
  const decline = useDeed(
    'post',
    '/v1/patients/{patientId}/care-plans/{planId}/proposals/{proposalId}/declination',
  );
  const send = (typed: Typed) => {
    const yes = answers.flatMap((answer, place) => (answer ? [place] : []));
    const reason = typed.text('reason');
    const sent =
      yes.length === 0
        ? decline.mutateAsync({ params, body: { reason, ...typed.keepWording } })
        : accept.mutateAsync({
            params,
            body: {
              ...(yes.length < answers.length && { ops: yes, rest: { decline: { reason } } }),
              ...typed.keepWording,
            },
          });
    sent.then(
      () => tell(yes.length > 0 ? t`It stands in our plan.` : t`The answer stands beside the suggestion.`),
      () => undefined,
    );
  };
  return { send, error: accept.error ?? decline.error, isPending: accept.isPending || decline.isPending };
}
