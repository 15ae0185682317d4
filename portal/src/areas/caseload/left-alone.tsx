import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { usePages } from '../../api/pages.js';
import { ColleagueSelect } from '../../kit/colleague-select.js';
import { DeedForm } from '../../kit/deed-form.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { Unfold } from '../../kit/unfold.js';
import { useDeed } from '../../api/queries.js';

/** Patients without a clinician who can sign in: somebody must be found for each. */
export function LeftAlone() {
  const alone = usePages('/v1/patients-without-clinician', { params: { query: { limit: 25 } } });
  return (
    <Sheet title={<Trans>Without a clinician</Trans>}>
      <LinedList of={alone} empty={<Trans>Everybody has a clinician who can sign in.</Trans>}>
        {({ patientId, displayName, identifier, team }) => (
          <div className="row row-apart">
            <div>
              <Text fw={650} dir="auto">
                {displayName}
              </Text>
              <Text size="sm" className="quiet">
                {[identifier, ...team].join(' · ')}
              </Text>
            </div>
            <Unfold label={<Trans>Find somebody</Trans>}>
              {(close) => <Lead patientId={patientId} close={close} />}
            </Unfold>
          </div>
        )}
      </LinedList>
    </Sheet>
  );
}

function Lead({ patientId, close }: { patientId: string; close: () => void }) {
  const { t } = useLingui();
  const join = useDeed('post', '/v1/patients/{patientId}/care-team');
  return (
    <DeedForm
      deed={join}
      submit={<Trans>Give them the lead</Trans>}
      onCancel={close}
      onSubmit={(typed) =>
        join.mutate(
          { params: { path: { patientId } }, body: { accountId: typed.text('accountId'), role: 'lead' } },
          { onSuccess: close },
        )
      }
    >
      <ColleagueSelect name="accountId" label={t`Who leads their care team`} role="practitioner" />
    </DeedForm>
  );
}
