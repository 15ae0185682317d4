import { Alert, Badge, Button, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import { Unfold } from '../../kit/unfold.js';
import { useWhen } from '../../kit/words.js';
import { Approve } from './approve.js';
import { EarlierWordings } from './earlier-wordings.js';
import { Reword } from './reword.js';
import { TakeOut, WhoElse } from './who-else.js';

export type NotebookEntry = Schemas['NotebookEntry'];

interface EntryProps {
  readonly entry: NotebookEntry;
  /** Whoever looks is the person, or acts for them. */
  readonly byPatient: boolean;
}

/** An approval and a new wording after it: before, there is nothing earlier. */
const versionsBeforeEarlier = 2;

export function Entry({ entry, byPatient }: EntryProps) {
  const when = useWhen();
  const unread = useUnread(entry);
  const { words, state, wordedBy, wordedAt, writtenBy, version, substanceUse } = entry;
  const on = when(wordedAt, 'moment');
  const by = <bdi>{wordedBy.displayName}</bdi>;
  const reworded = wordedAt !== entry.writtenAt;
  const gone = state === 'taken-back';
  return (
    <Stack gap="sm">
      <p className="own-words" dir="auto">
        {words}
      </p>
      <div className="row">
        <Text size="sm" className="quiet">
          {reworded ? (
            <Trans>
              in the words of {by}, {on}
            </Trans>
          ) : (
            <Trans>
              {by}, {on}
            </Trans>
          )}
          {reworded && writtenBy.accountId !== wordedBy.accountId && (
            <>
              {' · '}
              <Trans>
                begun by <bdi>{writtenBy.displayName}</bdi>
              </Trans>
            </>
          )}
        </Text>
        <State state={state} />
        {substanceUse && (
          <Badge variant="default">
            <Trans>about a substance</Trans>
          </Badge>
        )}
      </div>
      {unread.is && <ReadAgain by={wordedBy.displayName} onRead={unread.read} />}
      {!gone && (
        <div className="row">
          {byPatient && state === 'draft' && !unread.is && <Approve entry={entry} />}
          {byPatient && <WhoElse entry={entry} />}
          <Unfold label={<Trans>Word it differently</Trans>}>
            {(close) => <Reword entry={entry} close={close} />}
          </Unfold>
          {byPatient && <TakeOut entry={entry} />}
        </div>
      )}
      {version > versionsBeforeEarlier && <EarlierWordings entry={entry} />}
    </Stack>
  );
}

function State({ state }: { state: NotebookEntry['state'] }) {
  return (
    <Badge variant="light" tt="none">
      {state === 'draft' && <Trans>not approved yet</Trans>}
      {state === 'approved' && <Trans>approved, for the two of you</Trans>}
      {state === 'shared' && <Trans>the care team sees it</Trans>}
      {state === 'taken-back' && <Trans>taken out, only you see it</Trans>}
    </Badge>
  );
}

/** Words that change under somebody's eyes by another's hand: they are read before anything is said to them. */
function useUnread({ wordedAt, wordedBy }: NotebookEntry) {
  const { id } = useMe();
  const [read, setRead] = useState(wordedAt);
  return {
    is: read !== wordedAt && wordedBy.accountId !== id,
    read: () => setRead(wordedAt),
  };
}

function ReadAgain({ by, onRead }: { by: string; onRead: () => void }) {
  return (
    <Alert variant="light" color="river" role="status">
      <Stack gap="xs" align="flex-start">
        <Text>
          <Trans>
            <bdi>{by}</bdi> has just worded this differently. Please read it again.
          </Trans>
        </Text>
        <Button size="xs" variant="default" onClick={onRead}>
          <Trans>I have read it</Trans>
        </Button>
      </Stack>
    </Alert>
  );
}
