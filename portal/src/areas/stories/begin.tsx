import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../../api/queries.js';
import { useGoOn } from '../../kit/go-on.js';
import { Page, Sheet } from '../../kit/page.js';
import { tell } from '../../shell/told.js';
import { StoryForm, type Written } from './story-form.js';

export function Begin() {
  const { t } = useLingui();
  const goOn = useGoOn();
  const write = useDeed('post', '/v1/me/stories');
  const keep = (body: Written) =>
    write.mutate(
      { body },
      {
        onSuccess: ({ id: ownStoryId }) => {
          tell(t`It is kept. Nobody but you sees it.`);
          void goOn({ to: '/stories/mine/$ownStoryId', params: { ownStoryId }, replace: true });
        },
      },
    );
  return (
    <Page
      title={t`Begin a story`}
      lead={
        <Trans>
          Write as “I”: what was hard, and what helped. Nobody but you sees it until you publish it.
        </Trans>
      }
    >
      <Sheet>
        <StoryForm
          deed={write}
          submit={<Trans>Keep it as a draft</Trans>}
          onSubmit={keep}
          onCancel={() => void goOn({ to: '/stories/mine' })}
        />
      </Sheet>
    </Page>
  );
}
