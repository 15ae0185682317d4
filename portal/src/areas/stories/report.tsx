import { Radio, Stack, Textarea, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { About } from '../../kit/about.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { Facts } from '../../kit/facts.js';
import { Unfold } from '../../kit/unfold.js';
import { OwnWords, When } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { reasons } from './names.js';

interface ReportProps {
  readonly report: Schemas['StoryReport'];
}

export function Report({ report }: ReportProps) {
  const { i18n } = useLingui();
  const { title, story, reason, note, reportedAt, decidedAt, answer, state } = report;
  return (
    <Stack gap="sm">
      <Title order={2} size="h4" dir="auto">
        {title ?? <Trans>A story that was withdrawn</Trans>}
      </Title>
      <Facts>
        {[
          [<Trans>Why</Trans>, i18n._(reasons[reason])],
          note !== null && [<Trans>What the reader says</Trans>, note],
          [<Trans>Reported</Trans>, <When at={reportedAt} as="moment" />],
          decidedAt !== null && [<Trans>Settled</Trans>, <When at={decidedAt} as="moment" />],
          answer !== null && [<Trans>What the author was told</Trans>, answer],
        ]}
      </Facts>
      {story !== null && (
        <div className="reading">
          <OwnWords>{story}</OwnWords>
        </div>
      )}
      {state === 'open' && (
        <About what={title ?? ''}>
          <Decide report={report} />
        </About>
      )}
    </Stack>
  );
}

function Decide({ report: { id: storyReportId } }: ReportProps) {
  const { t } = useLingui();
  const decide = useDeed('post', '/v1/story-reports/{storyReportId}/decision');
  const send = (typed: Typed) => {
    const body = {
      decision: typed.one<Schemas['DecideReport']['decision']>('decision'),
      answer: typed.text('answer'),
    };
    void decide.mutateAsync({ params: { path: { storyReportId } }, body }).then(
      () => tell(t`It is decided, and the author is told.`),
      () => undefined,
    );
  };
  return (
    <div>
      <Unfold label={<Trans>Decide</Trans>}>
        {(close) => (
          <DeedForm deed={decide} submit={<Trans>Decide it</Trans>} onSubmit={send} onCancel={close}>
            <Radio.Group name="decision" label={t`What becomes of the story`} required withAsterisk={false}>
              <Stack gap="xs" mt="xs">
                <Radio value="keep" label={t`It stays`} required />
                <Radio
                  value="take_down"
                  label={t`It is taken down: nobody but its author sees it any more`}
                  required
                />
              </Stack>
            </Radio.Group>
            <Textarea
              name="answer"
              label={t`What the author is told`}
              description={t`They read it as it stands here, beside their story.`}
              maxLength={1000}
              autosize
              minRows={2}
              required
              withAsterisk={false}
            />
          </DeedForm>
        )}
      </Unfold>
    </div>
  );
}
