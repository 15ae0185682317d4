import { Badge, Button, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { When } from '../../kit/words.js';
import { states } from './names.js';

/** Stories of one's own: begun, published, withdrawn. */
export function Mine() {
  const { t } = useLingui();
  const stories = usePages('/v1/me/stories', { params: { query: { limit: 20 } } });
  return (
    <Page
      title={t`My own stories`}
      lead={
        <Trans>Nobody but you sees a story until you publish it, and you can withdraw it at any time.</Trans>
      }
      actions={<Link to="/stories">{t`Back to the stories`}</Link>}
    >
      <Sheet
        actions={
          <Button component={Link} to="/stories/mine/new">
            <Trans>Begin a story</Trans>
          </Button>
        }
      >
        <LinedList
          of={stories}
          empty={
            <Trans>
              You have not written one yet. It does not have to be long, and it does not have to end well.
            </Trans>
          }
        >
          {(story) => <InShort story={story} />}
        </LinedList>
      </Sheet>
    </Page>
  );
}

function InShort({ story: { id: ownStoryId, title, state, writtenAt } }: { story: Schemas['OwnStory'] }) {
  const { i18n } = useLingui();
  return (
    <Stack gap={4}>
      <div className="row">
        <Link to="/stories/mine/$ownStoryId" params={{ ownStoryId }} className="lead-link">
          <bdi>{title}</bdi>
        </Link>
        <Badge variant={state === 'published' ? 'light' : 'default'} tt="none">
          {i18n._(states[state])}
        </Badge>
      </div>
      <Text size="sm" className="quiet">
        <Trans>
          begun on <When at={writtenAt} />
        </Trans>
      </Text>
    </Stack>
  );
}
