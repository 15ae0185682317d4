import { Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { refreshAbout, useDeed } from '../../api/queries.js';
import { CameMeanwhile } from '../../kit/came-meanwhile.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { tell } from '../../shell/told.js';
import type { NotebookEntry } from './entry.js';
import { useSupported } from './subject.js';

/** Other words for an entry. What the other wrote meanwhile is never written over unseen. */
export function Reword({ entry, close }: { entry: NotebookEntry; close: () => void }) {
  const { t } = useLingui();
  const { patientId } = useSupported();
  const [seen, setSeen] = useState(entry.version);
  const reword = useDeed('patch', '/v1/patients/{patientId}/peer-notebook/{notebookEntryId}');
  const send = (typed: Typed) =>
    void reword
      .mutateAsync({
        params: { path: { patientId, notebookEntryId: entry.id }, header: { 'If-Match': `"${seen}"` } },
        body: { words: typed.text('words'), ...typed.keepWording },
      })
      .then(
        () => (close(), tell(t`It reads differently now, and waits for a new yes.`)),
        () => void refreshAbout(patientId),
      );
  return (
    <DeedForm deed={reword} submit={<Trans>Save the new wording</Trans>} onSubmit={send} onCancel={close}>
      <Text size="sm">
        <Trans>A new wording needs a new yes, and the care team sees it no longer until then.</Trans>
      </Text>
      {entry.version !== seen && (
        <CameMeanwhile onSeen={() => setSeen(entry.version)}>
          <Trans>
            The entry changed while you were writing. How it stands now is above; what you typed is still
            here.
          </Trans>
        </CameMeanwhile>
      )}
      <Textarea
        name="words"
        label={t`The new wording`}
        defaultValue={entry.words}
        maxLength={5000}
        autosize
        minRows={3}
        required
        withAsterisk={false}
      />
    </DeedForm>
  );
}
