import { Checkbox, List, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { Sheet } from '../../kit/page.js';
import { Unfold } from '../../kit/unfold.js';
import { tell } from '../../shell/told.js';
import { asksAboutWays, TellsNoWay } from './tells-no-way.js';

interface PublishItProps {
  readonly story: Schemas['OwnStory'];
  /** There are words that are not kept yet: they would not be published. */
  readonly isTyping: boolean;
}

/** What it means stands before it is done. */
export function PublishIt({ story, isTyping }: PublishItProps) {
  return (
    <Sheet title={<Trans>When you want others to read it</Trans>}>
      {isTyping ? (
        <Text>
          <Trans>Keep what you have written first. Then you can publish it.</Trans>
        </Text>
      ) : (
        <div>
          <Unfold label={<Trans>Publish this story …</Trans>}>
            {(close) => <Form story={story} close={close} />}
          </Unfold>
        </div>
      )}
    </Sheet>
  );
}

function Form({ story: { id: ownStoryId }, close }: { story: Schemas['OwnStory']; close: () => void }) {
  const { t } = useLingui();
  const [looked, setLooked] = useState(false);
  const publish = useDeed('post', '/v1/me/stories/{ownStoryId}/publication');
  const asks = asksAboutWays(publish.error);
  const send = (typed: Typed) => {
    const tellsNoWay = typed.has('tellsNoWay');
    setLooked(tellsNoWay);
    const body = {
      ...{ consents: true as const, signedAs: typed.maybe('signedAs') ?? null },
      ...(tellsNoWay && { tellsNoWay }),
    };
    void publish.mutateAsync({ params: { path: { ownStoryId } }, body }).then(
      () => tell(t`It is published. Others can read it in a day.`),
      () => undefined,
    );
  };
  return (
    <DeedForm
      deed={{ ...publish, error: asks ? null : publish.error }}
      submit={<Trans>Publish it</Trans>}
      onSubmit={send}
      onCancel={close}
    >
      <Text fw={650}>
        <Trans>What happens then</Trans>
      </Text>
      <List>
        <List.Item>
          <Trans>For a day nobody reads it yet. You can withdraw it unread.</Trans>
        </List.Item>
        <List.Item>
          <Trans>Then everybody who is signed in here can read it, also those who work here.</Trans>
        </List.Item>
        <List.Item>
          <Trans>
            It cannot be changed any more. You can withdraw it at any time, and it is gone at once.
          </Trans>
        </List.Item>
        <List.Item>
          <Trans>What somebody has read, they have read.</Trans>
        </List.Item>
      </List>
      <TextInput
        name="signedAs"
        label={t`A name to publish it under, if you like`}
        description={t`It can be any name. Left empty, nobody is told who wrote it, not even those who work here.`}
        maxLength={100}
        autoComplete="off"
        dir="auto"
      />
      {(asks || looked) && <TellsNoWay />}
      <Checkbox
        name="consents"
        label={t`I agree that everybody here can read it until I withdraw it`}
        required
      />
    </DeedForm>
  );
}
