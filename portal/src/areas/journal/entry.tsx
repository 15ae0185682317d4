import { Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { AboutButton } from '../../kit/about.js';
import { Confirm } from '../../kit/confirm.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { Unfold } from '../../kit/unfold.js';
import { When } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { ShowForm } from './show-form.js';

export function Entry({ entry }: { entry: Schemas['JournalEntry'] }) {
  const { t } = useLingui();
  const { id: journalEntryId, words, writtenAt, shownTo, version } = entry;
  const params = { path: { journalEntryId } };
  const erase = useDeed('delete', '/v1/me/journal/{journalEntryId}');
  const takeBack = useDeed('post', '/v1/me/journal/{journalEntryId}/taking-back');
  const name = shownTo?.displayName;
  return (
    <Stack gap="sm">
      <Text size="sm" className="quiet">
        <When at={writtenAt} as="moment" />
      </Text>
      <p className="own-words" dir="auto">
        {words}
      </p>
      <ProblemNotice error={takeBack.error} />
      {name && (
        <div className="row">
          <Text>
            <Trans>
              <bdi>{name}</bdi> can read this entry.
            </Trans>
          </Text>
          <AboutButton
            variant="default"
            size="xs"
            loading={takeBack.isPending}
            onClick={() =>
              takeBack.mutate({ params }, { onSuccess: () => tell(t`Nobody but you can read it now.`) })
            }
          >
            <Trans>Take it back</Trans>
          </AboutButton>
        </div>
      )}
      <div className="row">
        {!name && (
          <Unfold label={<Trans>Show it to somebody</Trans>}>
            {(close) => <ShowForm entry={entry} onEnd={close} />}
          </Unfold>
        )}
        <Confirm
          label={<Trans>Erase</Trans>}
          title={t`Erase this entry?`}
          yes={<Trans>Erase it for good</Trans>}
          grave
          act={() => erase.mutateAsync({ params: { ...params, header: { 'If-Match': `"${version}"` } } })}
        >
          <Trans>It is gone then, for you and for everybody. It cannot be brought back.</Trans>
        </Confirm>
      </div>
    </Stack>
  );
}
