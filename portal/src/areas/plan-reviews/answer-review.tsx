import { Checkbox, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { About } from '../../kit/about.js';
import { DeedForm } from '../../kit/deed-form.js';
import { Unfold } from '../../kit/unfold.js';

interface AnswerReviewProps {
  readonly path: { readonly patientId: string; readonly planId: string; readonly reviewId: string };
  readonly answer: Schemas['ReviewAnswer'];
}

/** One of the questions to one's own side before the two look at the plan: what one wants to say to it. */
export function AnswerReview({ path, answer }: AnswerReviewProps) {
  return (
    <About what={answer.asked}>
      <Unfold label={answer.answer ? <Trans>Say it anew</Trans> : <Trans>Say something to it</Trans>}>
        {(close) => <AnswerForm path={path} answer={answer} close={close} />}
      </Unfold>
    </About>
  );
}

function AnswerForm({ path, answer, close }: AnswerReviewProps & { readonly close: () => void }) {
  const { t } = useLingui();
  const deed = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/reviews/{reviewId}/answers');
  const byPatient = answer.party === 'patient';
  return (
    <DeedForm
      deed={deed}
      submit={<Trans>Keep it</Trans>}
      onCancel={close}
      onSubmit={(typed) => {
        const said = { answer: typed.text('answer'), shared: typed.has('shared'), ...typed.keepWording };
        const body = { question: answer.question, ...said };
        deed.mutateAsync({ params: { path }, body }).then(close, () => undefined);
      }}
    >
      <Textarea
        name="answer"
        label={answer.asked}
        defaultValue={answer.answer ?? ''}
        maxLength={1000}
        rows={3}
        required
        withAsterisk={false}
      />
      <Checkbox
        name="shared"
        label={byPatient ? t`The care team may read it beforehand` : t`The patient may read it beforehand`}
        description={t`When you look at the plan together, both read everything.`}
        // Staff show what they prepare unless they say otherwise; a patient’s words are theirs until then.
        defaultChecked={answer.shared ?? !byPatient}
      />
    </DeedForm>
  );
}
