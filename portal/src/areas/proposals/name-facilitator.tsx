import { Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../../api/queries.js';
import { ColleagueSelect } from '../../kit/colleague-select.js';
import { DeedForm } from '../../kit/deed-form.js';
import { Unfold } from '../../kit/unfold.js';
import { tell } from '../../shell/told.js';
import { usePlanPath } from '../plan/place.js';

/** Offered where the two have gone back and forth a few times. */
export function NameFacilitator({ proposalId }: { proposalId: string }) {
  const { t } = useLingui();
  const path = usePlanPath();
  const name = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/facilitations');
  return (
    <Unfold label={<Trans>Name somebody who could help</Trans>}>
      {(close) => (
        <DeedForm
          deed={name}
          submit={<Trans>Ask the other side about this person</Trans>}
          onCancel={close}
          onSubmit={(typed) => {
            const body = {
              proposalId,
              accountId: typed.text('accountId'),
              reason: typed.maybe('reason'),
              ...typed.keepWording,
            };
            name.mutateAsync({ params: { path }, body }).then(
              () => (
                close(),
                tell(t`The other side is asked. Nothing opens to anybody before they say yes.`)
              ),
              () => undefined,
            );
          }}
        >
          <Text>
            <Trans>
              Somebody who is on neither side. They read the plan and this conversation, and help the two of
              you to talk. They decide nothing.
            </Trans>
          </Text>
          <ColleagueSelect name="accountId" label={t`Who could help`} />
          <Textarea name="reason" label={t`Why this person, if you like`} maxLength={500} />
        </DeedForm>
      )}
    </Unfold>
  );
}
