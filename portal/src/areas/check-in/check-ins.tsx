import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Page, Sheet } from '../../kit/page.js';
import { RecordPage } from '../../kit/record-page.js';
import { useSubject } from '../../kit/subject.js';
import { CheckInForm } from './check-in-form.js';
import { Earlier } from './earlier.js';
import type { CheckIn } from './levels.js';
import { Reminder } from './reminder.js';
import { Said } from './said.js';
import { Trend } from './trend.js';

/** Check-ins: how today is, how the days went, and who sees it. */
export function CheckIns() {
  const { t } = useLingui();
  const { patientId, isOwn, side } = useSubject();
  const [said, setSaid] = useState<CheckIn | null>(null);
  const Frame = isOwn ? Page : RecordPage;
  return (
    <Frame
      title={isOwn ? t`Check-in` : t`Check-ins`}
      lead={<Trans>It takes a minute. One answer is enough.</Trans>}
    >
      {side === 'patient' && (
        <Sheet title={<Trans>How is today?</Trans>}>
          {said ? (
            <Said checkIn={said} onAgain={() => setSaid(null)} />
          ) : (
            <CheckInForm patientId={patientId} onDone={setSaid} />
          )}
        </Sheet>
      )}
      <Trend patientId={patientId} />
      <Earlier patientId={patientId} isTheirs={side === 'patient'} />
      {isOwn && <Reminder patientId={patientId} />}
    </Frame>
  );
}
