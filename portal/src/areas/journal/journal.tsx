import { Button, Stack, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SubmitEvent } from 'react';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { SaveFile } from '../../kit/file.js';
import { LinedList } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { useWhen } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { Entry } from './entry.js';

/** Nobody reads it but whoever writes it. */
export function Journal() {
  const { t } = useLingui();
  const when = useWhen();
  const entries = usePages('/v1/me/journal', { params: { query: { limit: 20 } } });
  return (
    <Page
      title={t`Journal`}
      lead={
        <Trans>
          Nobody reads it but you: nobody on your team, nobody who acts for you, nobody in an emergency. You
          can show a single entry to a single person.
        </Trans>
      }
      actions={
        <SaveFile path="/v1/me/journal-export" name="concord.txt">
          <Trans>Take it along as text</Trans>
        </SaveFile>
      }
    >
      <Write />
      <Sheet title={<Trans>What you wrote</Trans>}>
        <LinedList
          of={entries}
          empty={<Trans>Nothing yet. A sentence is enough to begin.</Trans>}
          name={({ writtenAt }) => when(writtenAt, 'moment')}
        >
          {(entry) => <Entry entry={entry} />}
        </LinedList>
      </Sheet>
    </Page>
  );
}

function Write() {
  const { t } = useLingui();
  const [words, setWords] = useState('');
  const write = useDeed('post', '/v1/me/journal');
  const keep = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    write.mutate({ body: { words } }, { onSuccess: () => (setWords(''), tell(t`It is in your journal.`)) });
  };
  return (
    <Sheet title={<Trans>Write</Trans>}>
      <form onSubmit={keep}>
        <Stack align="stretch">
          <Textarea
            name="words"
            aria-label={t`What you want to write`}
            rows={7}
            maxLength={20_000}
            dir="auto"
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <ProblemNotice error={write.error} />
          <div>
            <Button type="submit" loading={write.isPending} disabled={!words.trim()}>
              <Trans>Keep it</Trans>
            </Button>
          </div>
        </Stack>
      </form>
    </Sheet>
  );
}
