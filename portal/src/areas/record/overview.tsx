import { Anchor } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useRead } from '../../api/queries.js';
import { Facts } from '../../kit/facts.js';
import { NotInEmergency } from '../../kit/in-emergency.js';
import { Sheet } from '../../kit/page.js';
import { RecordPage, usePatientId } from '../../kit/record-page.js';
import { WhenRead } from '../../kit/states.js';
import { When, useListed } from '../../kit/words.js';
import { displayNames } from '../../language/formats.js';
import { Alerts } from './alerts.js';
import { CurrentRisk } from './current-risk.js';
import { PlanAtAGlance } from './plan-at-a-glance.js';
import { TeamInShort } from './team-in-short.js';

/** Somebody's record at a glance: what wants a look, who they are, who looks after them. */
export function Overview() {
  const { t } = useLingui();
  const patientId = usePatientId();
  return (
    <RecordPage title={t`Overview`}>
      <Alerts patientId={patientId} />
      <PlanAtAGlance patientId={patientId} />
      <CurrentRisk patientId={patientId} />
      <TeamInShort patientId={patientId} />
      <WhoTheyAre patientId={patientId} />
    </RecordPage>
  );
}

function WhoTheyAre({ patientId }: { patientId: string }) {
  const { i18n } = useLingui();
  const listed = useListed();
  const inWords = displayNames(i18n.locale, 'language');
  const nameOf = (tag: string): string => inWords(tag) ?? tag;
  const patient = useRead('/v1/patients/{patientId}', { params: { path: { patientId } } });
  return (
    <Sheet
      title={<Trans>Who they are</Trans>}
      actions={
        <NotInEmergency>
          <Anchor component={Link} to={`/people/${patientId}/details`}>
            <Trans>Change, or invite to the portal</Trans>
          </Anchor>
        </NotInEmergency>
      }
    >
      <WhenRead of={patient}>
        {({
          preferredName,
          givenName,
          familyName,
          pronouns,
          birthDate,
          languages,
          identifier,
          isReplaced,
        }) => (
          <Facts>
            {[
              preferredName !== null && [<Trans>Wants to be called</Trans>, preferredName],
              [<Trans>Name</Trans>, [givenName, familyName].filter(Boolean).join(' ')],
              pronouns !== null && [<Trans>Pronouns</Trans>, pronouns],
              [<Trans>Date of birth</Trans>, <When at={birthDate} />],
              languages.length > 0 && [<Trans>Languages</Trans>, listed(languages.map(nameOf))],
              [<Trans>Record number</Trans>, identifier],
              isReplaced && [
                <Trans>Record</Trans>,
                <Trans>kept only to be read; another record goes on</Trans>,
              ],
            ]}
          </Facts>
        )}
      </WhenRead>
    </Sheet>
  );
}
