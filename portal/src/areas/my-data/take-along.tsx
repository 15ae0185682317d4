import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useOwnPatientId } from '../../api/me.js';
import { SaveFile } from '../../kit/file.js';
import { Sheet } from '../../kit/page.js';
import { PlansToTake } from './plans-to-take.js';
import { Kept } from './rows.js';

/** Files to keep. Each is made when it is asked for, and is then with whoever saved it, and with nobody else. */
export function TakeAlong() {
  const patientId = useOwnPatientId();
  return (
    <Sheet title={<Trans>Take it along</Trans>}>
      <Text className="reading">
        <Trans>
          A file lies on your device afterwards. Whoever uses the same device can open it: on one that others
          use, take it only if that is all right for you.
        </Trans>
      </Text>
      <ul className="plain-list lined-list">
        <Kept name={<Trans>My safety plan</Trans>} what={<Trans>On one page, to carry with you.</Trans>}>
          <SaveFile path="/v1/me/safety-plan/print.pdf" name="concord.pdf">
            <Trans>Safety plan to print (PDF)</Trans>
          </SaveFile>
          <SaveFile path="/v1/me/safety-plan/print.txt" name="concord.txt">
            <Trans>Safety plan as plain text</Trans>
          </SaveFile>
        </Kept>
        <PlansToTake />
        <Kept name={<Trans>My journal</Trans>} what={<Trans>All that you wrote, the oldest first.</Trans>}>
          <SaveFile path="/v1/me/journal-export" name="concord-words.txt">
            <Trans>Journal as plain text</Trans>
          </SaveFile>
        </Kept>
        <Kept
          name={<Trans>My way and my check-ins</Trans>}
          what={<Trans>As pictures. A screen reader reads out what is on them.</Trans>}
        >
          <SaveFile
            path="/v1/patients/{patientId}/journey/chart.svg"
            patientId={patientId}
            name="concord-1.svg"
          >
            <Trans>Picture of my way</Trans>
          </SaveFile>
          <SaveFile
            path="/v1/patients/{patientId}/check-in-trend.svg"
            patientId={patientId}
            name="concord-2.svg"
          >
            <Trans>Picture of my check-ins</Trans>
          </SaveFile>
        </Kept>
        <Kept
          name={<Trans>What was told outside the clinic</Trans>}
          what={<Trans>To whom, when, what, and why it was allowed. It opens in a spreadsheet.</Trans>}
        >
          <SaveFile path="/v1/patients/{patientId}/disclosures.csv" patientId={patientId} name="concord.csv">
            <Trans>The list as a table (CSV)</Trans>
          </SaveFile>
        </Kept>
      </ul>
    </Sheet>
  );
}
