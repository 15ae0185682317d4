import { Badge, Stack, Text, Textarea } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { ShowMore } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { OwnWords, When } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { useSharing } from '../sharing/subject.js';

const states: Record<Schemas['AccessDisputeState'], MessageDescriptor> = {
  open: msg`is being looked into`,
  explained: msg`explained`,
  misuse_confirmed: msg`it should not have happened`,
  unresolved: msg`could not be found out`,
  withdrawn: msg`taken back`,
};

/** “I don't recognise this”: the privacy officer hears of it at once. */
export function NotRecognised({ logEntryId }: { logEntryId: string }) {
  const { t } = useLingui();
  const { params } = useSharing();
  const [words, setWords] = useState('');
  const raise = useDeed('post', '/v1/patients/{patientId}/access-log/{logEntryId}/dispute');
  const act = async () => {
    await raise.mutateAsync({
      params: { path: { ...params.path, logEntryId } },
      body: { words: words.trim() || null },
    });
    tell(t`It is asked. You will read the answer here and in your news.`);
  };
  return (
    <Confirm
      label={<Trans>I don’t recognise this</Trans>}
      title={t`Ask about this?`}
      yes={<Trans>Ask</Trans>}
      act={act}
    >
      <Stack>
        <Text>
          <Trans>
            The privacy officer looks into it and answers you in plain words. Nobody minds your asking.
          </Trans>
        </Text>
        <Textarea
          name="words"
          label={t`What you want to say to it, if anything`}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          maxLength={1000}
          autosize
        />
      </Stack>
    </Confirm>
  );
}

/** What was asked about the log, and the answers; nothing where nothing was. */
export function Disputes() {
  const { params } = useSharing();
  const disputes = usePages('/v1/patients/{patientId}/access-disputes', {
    params: { ...params, query: { limit: 50 } },
  });
  const items = disputes.data ?? [];
  if (items.length === 0) return null;
  return (
    <Sheet title={<Trans>What you asked about</Trans>}>
      <ul className="plain-list lined-list">
        {items.map((dispute) => (
          <li key={dispute.id}>
            <Dispute dispute={dispute} />
          </li>
        ))}
      </ul>
      <ShowMore of={disputes} />
    </Sheet>
  );
}

function Dispute({ dispute: { id, entry, state, words, answer } }: { dispute: Schemas['AccessDispute'] }) {
  const { t } = useLingui();
  const { params } = useSharing();
  const withdraw = useDeed('post', '/v1/patients/{patientId}/access-disputes/{disputeId}/withdrawal');
  return (
    <Stack gap="xs">
      <div className="row">
        <Text>
          {entry.who && <bdi>{entry.who.displayName}</bdi>} <When at={entry.at} as="moment" />
        </Text>
        <Badge variant="default" tt="none">
          {t(states[state])}
        </Badge>
      </div>
      {words && <OwnWords>{words}</OwnWords>}
      {answer && <Text dir="auto">{answer}</Text>}
      {state === 'open' && (
        <div>
          <Confirm
            label={<Trans>Take the question back</Trans>}
            title={t`Take the question back?`}
            yes={<Trans>Take it back</Trans>}
            act={() => withdraw.mutateAsync({ params: { path: { ...params.path, disputeId: id } } })}
          >
            <Text>
              <Trans>For instance because you remember now. You can ask again at any time.</Trans>
            </Text>
          </Confirm>
        </div>
      )}
    </Stack>
  );
}
