import { useLingui } from '@lingui/react/macro';
import { useMe, useOwnPatientId } from '../../api/me.js';
import { useRead } from '../../api/queries.js';
import { Page } from '../../kit/page.js';
import { WhenRead } from '../../kit/states.js';
import { When } from '../../kit/words.js';
import { HowIsToday } from './how-is-today.js';
import { NextSteps } from './next-steps.js';
import { Outlook } from './outlook.js';
import { Waiting } from './waiting.js';

/** The patient's first page: what waits, what is next, how the day is. One call, so that it is there soon. */
export function Today() {
  const { t } = useLingui();
  const { displayName } = useMe();
  const patientId = useOwnPatientId();
  const today = useRead('/v1/patients/{patientId}/today', { params: { path: { patientId } } });
  return (
    <Page title={t`Today`} lead={today.data && <When at={today.data.day} />}>
      <WhenRead of={today} lines={6}>
        {({ waiting, nextSteps, checkIn, plan, journey, review }) => (
          <div className="sheets">
            <Waiting waiting={waiting} name={displayName} />
            {nextSteps && <NextSteps patientId={patientId} steps={nextSteps} hasPlan={plan !== null} />}
            {checkIn && <HowIsToday said={checkIn.checkInId !== null} />}
            <Outlook plan={plan} journey={journey} review={review} />
          </div>
        )}
      </WhenRead>
    </Page>
  );
}
