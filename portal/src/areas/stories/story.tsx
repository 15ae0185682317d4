import { Button, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { useDeed, useRead } from '../../api/queries.js';
import { Page, Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { WhenRead } from '../../kit/states.js';
import { OwnWords } from '../../kit/words.js';
import { Reach } from '../../kit/reach.js';
import { reactions } from './names.js';
import { ReportIt } from './report-it.js';
import { SignedAs } from './signed-as.js';

export function Story() {
  const { t } = useLingui();
  const { storyId = '' } = useParams({ strict: false });
  const story = useRead('/v1/stories/{storyId}', { params: { path: { storyId } } });
  return (
    <Page title={t`A story`} lead={<Link to="/stories">{t`Back to the stories`}</Link>}>
      <WhenRead of={story}>
        {(data) => (
          <>
            <Sheet title={<bdi>{data.title}</bdi>}>
              <div className="reading">
                <OwnWords by={<SignedAs name={data.signedAs} />}>{data.words}</OwnWords>
              </div>
            </Sheet>
            <Sheet title={<Trans>Say a word to it</Trans>}>
              <React story={data} />
            </Sheet>
            <Sheet title={<Trans>If it stirs something up in you</Trans>}>
              <Reach lines={data.help} />
              <ReportIt storyId={data.id} />
            </Sheet>
          </>
        )}
      </WhenRead>
    </Page>
  );
}

/** One word, which nobody counts. */
function React({ story: { id: storyId, myReaction } }: { story: Schemas['Story'] }) {
  const { i18n } = useLingui();
  const react = useDeed('post', '/v1/stories/{storyId}/reaction');
  const turn = (reaction: Schemas['Reactions']) =>
    react.mutate({
      params: { path: { storyId } },
      body: { reaction: reaction === myReaction ? null : reaction },
    });
  return (
    <>
      <Text size="sm" className="quiet">
        <Trans>
          Whoever wrote it learns that somebody said this, never who or how many. Press again to take it back.
        </Trans>
      </Text>
      <div className="row">
        {(Object.keys(reactions) as Schemas['Reactions'][]).map((reaction) => (
          <Button
            key={reaction}
            variant={reaction === myReaction ? 'filled' : 'default'}
            aria-pressed={reaction === myReaction}
            disabled={react.isPending}
            onClick={() => turn(reaction)}
          >
            {i18n._(reactions[reaction])}
          </Button>
        ))}
      </div>
      <ProblemNotice error={react.error} />
    </>
  );
}
