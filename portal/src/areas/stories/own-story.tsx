import { Badge, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { Page, Sheet } from '../../kit/page.js';
import { WhenRead } from '../../kit/states.js';
import { OwnWords, When } from '../../kit/words.js';
import { Draft } from './draft.js';
import { reactions, states } from './names.js';
import { SignedAs } from './signed-as.js';
import { WithdrawIt } from './withdraw-it.js';

export function OwnStory() {
  const { t } = useLingui();
  const { ownStoryId = '' } = useParams({ strict: false });
  const story = useRead('/v1/me/stories/{ownStoryId}', { params: { path: { ownStoryId } } });
  return (
    <Page title={t`A story of mine`} lead={<Link to="/stories/mine">{t`Back to my own stories`}</Link>}>
      <WhenRead of={story}>
        {(data) => (data.state === 'draft' ? <Draft story={data} /> : <Published story={data} />)}
      </WhenRead>
    </Page>
  );
}

function Published({ story }: { story: Schemas['OwnStory'] }) {
  const { i18n } = useLingui();
  const { title, words, state, signedAs, decisions } = story;
  return (
    <>
      <Sheet
        title={<bdi>{title}</bdi>}
        actions={
          <Badge variant={state === 'published' ? 'light' : 'default'} tt="none">
            {i18n._(states[state])}
          </Badge>
        }
      >
        <Where story={story} />
        <div className="reading">
          <OwnWords by={<SignedAs name={signedAs} />}>{words}</OwnWords>
        </div>
        {state === 'published' && (
          <div className="no-print">
            <WithdrawIt story={story} />
          </div>
        )}
      </Sheet>
      <Said story={story} />
      {decisions.length > 0 && (
        <Sheet title={<Trans>What staff said when somebody asked them to look at it</Trans>}>
          <ul className="plain-list lined-list">
            {decisions.map((decision) => (
              <li key={decision} dir="auto">
                {decision}
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </>
  );
}

function Where({ story: { state, visibleFrom, endedAt } }: { story: Schemas['OwnStory'] }) {
  if (state === 'published' && visibleFrom)
    return (
      <Text>
        {new Date(visibleFrom) > new Date() ? (
          <Trans>
            Others can read it from <When at={visibleFrom} as="moment" />. Until then you can withdraw it
            unread.
          </Trans>
        ) : (
          <Trans>
            Everybody who is signed in here can read it, since <When at={visibleFrom} as="moment" />.
          </Trans>
        )}
      </Text>
    );
  if (!endedAt) return null;
  return (
    <Text>
      <Trans>
        Since <When at={endedAt} as="moment" /> nobody but you sees it.
      </Trans>
    </Text>
  );
}

/** Each word once: never how many, never who. */
function Said({ story }: { story: Schemas['OwnStory'] }) {
  const { i18n } = useLingui();
  if (story.reactions.length === 0) return null;
  return (
    <Sheet title={<Trans>Readers said to it</Trans>}>
      <ul className="plain-list">
        {story.reactions.map((reaction) => (
          <li key={reaction} className="own-words">
            {i18n._(reactions[reaction])}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
