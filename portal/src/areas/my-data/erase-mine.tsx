import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Confirm } from '../../kit/confirm.js';
import { Sheet } from '../../kit/page.js';
import { forgetKept, isKeptHere } from '../../offline/forget.js';
import { tell } from '../../shell/told.js';
import { Kept, Way } from './rows.js';

/** What somebody can erase, what they can take back, and what stays, said plainly. */
export function EraseMine() {
  return (
    <Sheet title={<Trans>Erase, or take back</Trans>}>
      <ul className="plain-list lined-list">
        <Way to="/journal" name={<Trans>My journal</Trans>}>
          <Trans>You can erase each entry, for good.</Trans>
        </Way>
        <Way to="/check-in" name={<Trans>My check-ins</Trans>}>
          <Trans>
            You can take one back. Your team no longer sees it then; you still do, marked as taken back.
          </Trans>
        </Way>
        <KeptHere />
      </ul>
      <Text className="reading">
        <Trans>
          The rest of your record stays, also if you leave: the clinic has to keep it for as long as the law
          says, and you can read it all that time. What is wrong in it is put right beside the old words.
        </Trans>
      </Text>
    </Sheet>
  );
}

/** The copy of the safety plan on this device. */
function KeptHere() {
  const { t } = useLingui();
  const [kept, setKept] = useState(isKeptHere);
  if (!kept) return null;
  const forget = async () => {
    await forgetKept();
    setKept(false);
    tell(t`It is taken off this device.`);
  };
  return (
    <Kept
      name={<Trans>The safety plan on this device</Trans>}
      what={<Trans>A copy is kept here, for hours without a network.</Trans>}
    >
      <Confirm
        label={<Trans>Take it off this device</Trans>}
        title={t`Take the copy off this device?`}
        yes={<Trans>Take it off</Trans>}
        act={forget}
      >
        <Trans>Your safety plan itself stays as it is. You can keep a copy here again at any time.</Trans>
      </Confirm>
    </Kept>
  );
}
