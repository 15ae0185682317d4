import { Badge, Stack, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { About } from '../../kit/about.js';
import { Confirm } from '../../kit/confirm.js';
import { DeedForm } from '../../kit/deed-form.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { useWhen, When } from '../../kit/words.js';
import { tell } from '../../shell/told.js';

interface SharedWordsProps {
  readonly groupId: string;
  readonly stays: boolean;
  /** Not before what holds in the group is accepted as it is worded now. */
  readonly mayShare: boolean;
  /** Whoever facilitates the group can take anything out. */
  readonly takesOut?: boolean;
}

/** What people share with the group, newest first, under the names that they chose. */
export function SharedWords({ groupId, stays, mayShare, takesOut = false }: SharedWordsProps) {
  const words = usePages(
    '/v1/support-groups/{groupId}/words',
    { params: { path: { groupId }, query: { limit: 20 } } },
    { enabled: stays, meta: { isPart: true } },
  );
  return (
    <Sheet title={<Trans>What people share here</Trans>}>
      {mayShare && <Share groupId={groupId} />}
      <LinedList of={words} empty={<Trans>Nobody has shared something yet.</Trans>}>
        {(said) => <Said said={said} groupId={groupId} takesOut={takesOut} />}
      </LinedList>
    </Sheet>
  );
}

function Share({ groupId }: { groupId: string }) {
  const { t } = useLingui();
  const [words, setWords] = useState('');
  const share = useDeed('post', '/v1/support-groups/{groupId}/words');
  const send = () =>
    share.mutate(
      { params: { path: { groupId } }, body: { words: words.trim() } },
      { onSuccess: () => (setWords(''), tell(t`The group can read it now.`)) },
    );
  return (
    <DeedForm deed={share} submit={<Trans>Share it with the group</Trans>} onSubmit={send}>
      <Textarea
        name="words"
        label={t`Something you want to share`}
        description={t`Everybody in the group reads it, under the name that they call you. You can take it back.`}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        maxLength={2000}
        autosize
        minRows={3}
        dir="auto"
        required
        withAsterisk={false}
      />
    </DeedForm>
  );
}

interface SaidProps {
  readonly said: Schemas['GroupWords'];
  readonly groupId: string;
  readonly takesOut: boolean;
}

function Said({ said, groupId, takesOut }: SaidProps) {
  const { t } = useLingui();
  const when = useWhen();
  const { id: groupWordsId, saidAs, words, saidAt, isMine, isFromFacilitator, version } = said;
  const takeBack = useDeed('delete', '/v1/support-groups/{groupId}/words/{groupWordsId}');
  const moment = when(saidAt, 'moment');
  const params = { path: { groupId, groupWordsId }, header: { 'If-Match': `"${version}"` } };
  return (
    <Stack gap="xs">
      <div className="row">
        <Text fw={650} dir="auto">
          {saidAs}
        </Text>
        {isFromFacilitator && (
          <Badge variant="default" tt="none">
            <Trans>facilitates the group</Trans>
          </Badge>
        )}
        <Text size="sm" className="quiet">
          <When at={saidAt} as="moment" />
        </Text>
      </div>
      <p className="own-words" dir="auto">
        {words}
      </p>
      {(isMine || takesOut) && (
        <div className="no-print">
          <About what={isMine ? moment : `${saidAs}, ${moment}`}>
            <Confirm
              label={isMine ? <Trans>Take it back</Trans> : <Trans>Take it out</Trans>}
              title={isMine ? t`Take it back from the group?` : t`Take it out of the group?`}
              yes={isMine ? <Trans>Take it back</Trans> : <Trans>Take it out</Trans>}
              grave
              act={() => takeBack.mutateAsync({ params })}
            >
              <Trans>It is gone for good, for everybody. What somebody has read, they have read.</Trans>
            </Confirm>
          </About>
        </div>
      )}
    </Stack>
  );
}
