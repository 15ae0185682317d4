import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useOwnPatientId } from '../../api/me.js';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { Introduction } from './introduction.js';

/** With whom the team wants to put somebody in touch. The last word is theirs. */
export function Introductions() {
  const { t } = useLingui();
  const patientId = useOwnPatientId();
  const introductions = usePages('/v1/patients/{patientId}/referrals', {
    params: { path: { patientId }, query: { limit: 20 } },
  });
  return (
    <Page
      title={t`Put in touch`}
      lead={
        <Trans>
          Your team can put you in touch with somebody who helps. You say whether, and what they are told.
          Nothing leaves before your yes.
        </Trans>
      }
    >
      <Sheet>
        <LinedList of={introductions} empty={<Trans>Nobody was proposed to you yet.</Trans>}>
          {(introduction) => <Introduction introduction={introduction} patientId={patientId} />}
        </LinedList>
      </Sheet>
      <div>
        <Link to="/places">
          <Trans>Look for places and people yourself</Trans>
        </Link>
      </div>
    </Page>
  );
}
