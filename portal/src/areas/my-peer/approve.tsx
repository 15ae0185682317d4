import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { refreshAbout, useDeed } from '../../api/queries.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { Unfold } from '../../kit/unfold.js';
import { tell } from '../../shell/told.js';
import type { NotebookEntry } from './entry.js';
import { useSupported } from './subject.js';

/** A yes to the very words that stand above. */
export function Approve({ entry }: { entry: NotebookEntry }) {
  return (
    <Unfold main label={<Trans>Approve this wording</Trans>}>
      {(close) => <Yes entry={entry} close={close} />}
    </Unfold>
  );
}

function Yes({ entry, close }: { entry: NotebookEntry; close: () => void }) {
  const { t } = useLingui();
  const { patientId, isOwn } = useSupported();
  const [shareWithTeam, setShare] = useState(false);
  const approve = useDeed('post', '/v1/patients/{patientId}/peer-notebook/{notebookEntryId}/approval');
  const yes = () =>
    void approve
      .mutateAsync({
        params: {
          path: { patientId, notebookEntryId: entry.id },
          header: { 'If-Match': `"${entry.version}"` },
        },
        body: { shareWithTeam },
      })
      .then(
        () => (close(), tell(t`Approved.`)),
        () => void refreshAbout(patientId),
      );
  return (
    <Stack>
      <Text>
        <Trans>
          You say yes to these very words. If they change later, your yes no longer counts for them.
        </Trans>
      </Text>
      <Checkbox
        label={isOwn ? t`Show it to my care team as well` : t`Show it to the care team as well`}
        description={t`You can take it back from them later.`}
        checked={shareWithTeam}
        onChange={(event) => setShare(event.currentTarget.checked)}
      />
      <ProblemNotice error={approve.error} />
      <div className="row">
        <Button loading={approve.isPending} onClick={yes}>
          {shareWithTeam ? <Trans>Approve and show it</Trans> : <Trans>Approve it for us two</Trans>}
        </Button>
        <Button variant="default" onClick={close}>
          <Trans>Not yet</Trans>
        </Button>
      </div>
    </Stack>
  );
}
