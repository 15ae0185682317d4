import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Unfold } from '../../kit/unfold.js';
import { OwnWords, useWhen } from '../../kit/words.js';
import type { NotebookEntry } from './entry.js';
import { useSupported } from './subject.js';

/** What was approved before, and reads differently by now: for the two alone. */
export function EarlierWordings({ entry }: { entry: NotebookEntry }) {
  return (
    <Unfold label={<Trans>What it said before</Trans>}>
      {(close) => (
        <>
          <Wordings entry={entry} />
          <Button variant="default" size="xs" mt="sm" onClick={close}>
            <Trans>Fold it up</Trans>
          </Button>
        </>
      )}
    </Unfold>
  );
}

function Wordings({ entry: { id: notebookEntryId } }: { entry: NotebookEntry }) {
  const when = useWhen();
  const { params } = useSupported();
  const wordings = usePages('/v1/patients/{patientId}/peer-notebook/{notebookEntryId}/wordings', {
    params: { path: { ...params.path, notebookEntryId }, query: { limit: 10 } },
  });
  return (
    <LinedList of={wordings} empty={<Trans>No other wording was approved before.</Trans>}>
      {({ words, wordedBy, approvedBy, approvedAt }) => {
        const by = <bdi>{wordedBy.displayName}</bdi>;
        const yes = <bdi>{approvedBy.displayName}</bdi>;
        const on = when(approvedAt, 'moment');
        return (
          <OwnWords
            by={
              <Trans>
                in the words of {by}; approved by {yes}, {on}
              </Trans>
            }
          >
            {words}
          </OwnWords>
        );
      }}
    </LinedList>
  );
}
