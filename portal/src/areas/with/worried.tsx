import { Alert, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { ShowMore } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { Unfold } from '../../kit/unfold.js';
import { When } from '../../kit/words.js';
import type { PeerSupport } from './as-peer.js';

interface WorriedProps {
  readonly patientId: string;
  readonly support: PeerSupport;
}

/** One call to the clinic, by its own rule of whom it tells. */
export function Worried({ patientId, support: { mayCallStaff } }: WorriedProps) {
  const { t } = useLingui();
  const call = useDeed('post', '/v1/patients/{patientId}/peer-calls');
  return (
    <Sheet title={<Trans>If you are worried about them</Trans>}>
      <Text>
        <Trans>If their life is in danger, call the emergency number first. “Help now” above has it.</Trans>
      </Text>
      <Text size="sm" dir="auto">
        {mayCallStaff}
      </Text>
      {call.data && <Answer call={call.data} />}
      <div>
        <Unfold label={<Trans>I am worried</Trans>}>
          {(close) => (
            <DeedForm
              deed={call}
              submit={<Trans>Ask the clinic to get in touch</Trans>}
              onCancel={close}
              onSubmit={(typed) =>
                void call
                  .mutateAsync({
                    params: { path: { patientId } },
                    body: { words: typed.maybe('words') ?? null },
                  })
                  .then(close, () => undefined)
              }
            >
              <Text>
                <Trans>
                  Somebody at the clinic hears of it at once. The person is told that you did it. Nothing of
                  their record opens to you by it.
                </Trans>
              </Text>
              <Textarea
                name="words"
                label={t`A word about it, if you like`}
                description={t`Staff and the person read it.`}
                maxLength={500}
                autosize
                minRows={2}
              />
            </DeedForm>
          )}
        </Unfold>
      </div>
      <Calls patientId={patientId} />
    </Sheet>
  );
}

function Answer({ call: { says, help } }: { call: Schemas['PeerCall'] }) {
  return (
    <Alert color="river" variant="light" role="status">
      <Text dir="auto">{says}</Text>
      <Text mt="xs" dir="auto">
        {help}
      </Text>
    </Alert>
  );
}

function Calls({ patientId }: { patientId: string }) {
  const calls = usePages('/v1/patients/{patientId}/peer-calls', {
    params: { path: { patientId }, query: { limit: 5 } },
  });
  if (!calls.data || calls.data.length === 0) return null;
  return (
    <details>
      <summary>
        <Trans>When I asked the clinic</Trans>
      </summary>
      <ul className="plain-list lined-list">
        {calls.data.map(({ id, calledAt, words, isSeen }) => (
          <li key={id}>
            <Text size="sm">
              <When at={calledAt} as="moment" />
              {' · '}
              {isSeen ? <Trans>somebody has read it</Trans> : <Trans>not read yet; you can ask again</Trans>}
            </Text>
            {words && <Text dir="auto">{words}</Text>}
          </li>
        ))}
      </ul>
      <ShowMore of={calls} />
    </details>
  );
}
