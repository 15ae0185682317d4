import { Alert, Button, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { Sheet } from '../../kit/page.js';
import { tell } from '../../shell/told.js';
import { PublishIt } from './publish-it.js';
import { StoryForm, type Written } from './story-form.js';
import { WithdrawIt } from './withdraw-it.js';

interface DraftProps {
  readonly story: Schemas['OwnStory'];
}

/** To go on writing. What is typed stays while the story changes in another window, which is said beside it. */
export function Draft({ story }: DraftProps) {
  const [begun, setBegun] = useState(story);
  const [isTyping, setTyping] = useState(false);
  const look = () => {
    setBegun(story);
    setTyping(false);
  };
  return (
    <>
      {story.version > begun.version && <Meanwhile onLook={look} />}
      <Writing
        key={`${begun.id} ${begun.version}`}
        story={begun}
        onType={() => setTyping(true)}
        onKept={(kept) => {
          setBegun(kept);
          setTyping(false);
        }}
      />
      <PublishIt story={story} isTyping={isTyping} />
      <div>
        <WithdrawIt story={story} />
      </div>
    </>
  );
}

interface WritingProps extends DraftProps {
  readonly onType: () => void;
  readonly onKept: (story: Schemas['OwnStory']) => void;
}

function Writing({ story, onType, onKept }: WritingProps) {
  const { t } = useLingui();
  const change = useDeed('patch', '/v1/me/stories/{ownStoryId}');
  const keep = (body: Written) => {
    const params = { path: { ownStoryId: story.id }, header: { 'If-Match': `"${story.version}"` } };
    void change.mutateAsync({ params, body }).then(
      (kept) => {
        tell(t`It is kept. Nobody but you sees it.`);
        onKept(kept);
      },
      () => undefined,
    );
  };
  return (
    <Sheet title={<Trans>Your draft</Trans>}>
      <StoryForm
        story={story}
        deed={change}
        submit={<Trans>Keep it as a draft</Trans>}
        onSubmit={keep}
        onType={onType}
      />
    </Sheet>
  );
}

function Meanwhile({ onLook }: { onLook: () => void }) {
  return (
    <Alert color="amber" variant="light" role="status">
      <Stack gap="xs" align="flex-start">
        <Text>
          <Trans>This story was changed somewhere else meanwhile. What you typed here is still here.</Trans>
        </Text>
        <Button size="xs" variant="default" onClick={onLook}>
          <Trans>Show what it says now, and drop what I typed</Trans>
        </Button>
      </Stack>
    </Alert>
  );
}
