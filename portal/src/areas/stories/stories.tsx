import { Button, NativeSelect, Stack } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { Teaser } from '../../kit/teaser.js';
import { mayDecide, mayWrite, useStages } from './names.js';
import { SignedAs } from './signed-as.js';

/** What others tell of their way. */
export function Stories() {
  const { t } = useLingui();
  const { roles } = useMe();
  const [stage, setStage] = useState('');
  const stages = useStages();
  const stories = usePages('/v1/stories', { params: { query: { limit: 20, ...(stage && { stage }) } } });
  return (
    <Page
      title={t`Stories`}
      lead={
        <Trans>
          People here tell what was hard for them, and what helped. Every way is different, and yours is
          yours.
        </Trans>
      }
      actions={
        <>
          {mayDecide(roles) && <Link to="/stories/reports">{t`Stories to look at`}</Link>}
          {mayWrite(roles) && (
            <Button component={Link} to="/stories/mine" variant="default">
              <Trans>My own stories</Trans>
            </Button>
          )}
        </>
      }
    >
      <Sheet>
        <NativeSelect
          label={t`Good to read in this part of the way`}
          className="reading"
          value={stage}
          data={[{ value: '', label: t`any part` }, ...stages]}
          onChange={(event) => setStage(event.currentTarget.value)}
        />
        <LinedList of={stories} empty={<Trans>There is no story here yet.</Trans>}>
          {(story) => <Beginning story={story} />}
        </LinedList>
      </Sheet>
    </Page>
  );
}

function Beginning({ story: { id: storyId, title, words, signedAs } }: { story: Schemas['Story'] }) {
  return (
    <Stack gap={4}>
      <Link to="/stories/$storyId" params={{ storyId }} className="lead-link">
        <bdi>{title}</bdi>
      </Link>
      <Teaser of={words} />
      <SignedAs name={signedAs} />
    </Stack>
  );
}
