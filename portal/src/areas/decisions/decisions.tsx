import { Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { SubjectPage } from '../../kit/subject-page.js';
import { useSubject } from '../../kit/subject.js';
import { Unfold } from '../../kit/unfold.js';
import { Decision } from './decision.js';

/** Deciding together: the question, every option with doing nothing among them, what matters, the choice. */
export function Decisions() {
  const { t } = useLingui();
  const { patientId, side } = useSubject();
  const decisions = usePages('/v1/patients/{patientId}/decisions', {
    params: { path: { patientId }, query: { limit: 25 } },
  });
  return (
    <SubjectPage
      title={t`Decisions`}
      lead={
        <Trans>What is to be decided, with what speaks for and against each way. The choice is yours.</Trans>
      }
    >
      <Sheet title={<Trans>Deciding together</Trans>}>
        {side && side !== 'reader' && (
          <div>
            <Unfold label={<Trans>Put a question on the table</Trans>} main>
              {(close) => <Open patientId={patientId} close={close} />}
            </Unfold>
          </div>
        )}
        <LinedList
          of={decisions}
          empty={<Trans>No question is on the table.</Trans>}
          name={({ question }) => question}
        >
          {(decision) => <Decision decision={decision} patientId={patientId} side={side} />}
        </LinedList>
      </Sheet>
    </SubjectPage>
  );
}

function Open({ patientId, close }: { patientId: string; close: () => void }) {
  const { t } = useLingui();
  const open = useDeed('post', '/v1/patients/{patientId}/decisions');
  return (
    <DeedForm
      deed={open}
      submit={<Trans>Put it on the table</Trans>}
      onCancel={close}
      onSubmit={(typed) =>
        open.mutate(
          {
            params: { path: { patientId } },
            body: { question: typed.text('question'), ...typed.keepWording },
          },
          { onSuccess: close },
        )
      }
    >
      <Textarea
        name="question"
        label={t`What is to be decided`}
        description={t`As a question that both understand.`}
        maxLength={500}
        required
        withAsterisk={false}
      />
    </DeedForm>
  );
}
