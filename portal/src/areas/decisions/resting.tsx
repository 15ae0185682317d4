import { Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../../api/queries.js';
import { AboutButton } from '../../kit/about.js';
import { DeedForm } from '../../kit/deed-form.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { Unfold } from '../../kit/unfold.js';
import { tell } from '../../shell/told.js';
import type { DecisionProps } from './decision.js';

type One = Pick<DecisionProps, 'decision' | 'patientId'>;

/** A question can rest. Either side can say so, and either can take it up again. */
export function SetAside({ decision, patientId }: One) {
  const { t } = useLingui();
  const { id: decisionId } = decision;
  const rest = useDeed('post', '/v1/patients/{patientId}/decisions/{decisionId}/setting-aside');
  return (
    <Unfold label={<Trans>Let it rest</Trans>}>
      {(close) => (
        <DeedForm
          deed={rest}
          submit={<Trans>Let it rest</Trans>}
          onCancel={close}
          onSubmit={(typed) =>
            rest.mutate(
              {
                params: { path: { patientId, decisionId } },
                body: { reason: typed.text('reason'), ...typed.keepWording },
              },
              { onSuccess: close },
            )
          }
        >
          <Textarea
            name="reason"
            label={t`Why it can rest`}
            description={t`Nothing is decided by that. It can be taken up again at any time.`}
            maxLength={1000}
            required
            withAsterisk={false}
          />
        </DeedForm>
      )}
    </Unfold>
  );
}

/** The old answer stays as it is; a new question begins where it was. */
export function TakeUpAgain({ decision, patientId }: One) {
  const { t } = useLingui();
  const { id: decisionId } = decision;
  const reopen = useDeed('post', '/v1/patients/{patientId}/decisions/{decisionId}/reopening');
  return (
    <>
      <AboutButton
        variant="default"
        size="xs"
        loading={reopen.isPending}
        onClick={() =>
          void reopen.mutateAsync({ params: { path: { patientId, decisionId } } }).then(
            () => tell(t`It is on the table again.`),
            () => undefined,
          )
        }
      >
        <Trans>Think it through again</Trans>
      </AboutButton>
      <ProblemNotice error={reopen.error} />
    </>
  );
}
