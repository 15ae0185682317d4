import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { Unfold } from '../../kit/unfold.js';
import { reasons } from './names.js';

/** Asks that somebody looks at a story. Its author never learns who asked. */
export function ReportIt({ storyId }: { storyId: string }) {
  const report = useReporting();
  if (report.data)
    return (
      <Text role="status" dir="auto">
        {report.data.message}
      </Text>
    );
  return (
    <div>
      <Unfold label={<Trans>Ask that somebody looks at this story</Trans>}>
        {(close) => <Form report={report} storyId={storyId} close={close} />}
      </Unfold>
    </div>
  );
}

interface FormProps {
  readonly report: ReturnType<typeof useReporting>;
  readonly storyId: string;
  readonly close: () => void;
}

function useReporting() {
  return useDeed('post', '/v1/stories/{storyId}/reports');
}

function Form({ report, storyId, close }: FormProps) {
  const { t, i18n } = useLingui();
  const send = (typed: Typed) => {
    const body = { reason: typed.one<Schemas['Reason']>('reason'), note: typed.maybe('note') ?? null };
    report.mutate({ params: { path: { storyId } }, body });
  };
  return (
    <DeedForm deed={report} submit={<Trans>Ask for it</Trans>} onSubmit={send} onCancel={close}>
      <Radio.Group
        name="reason"
        label={t`What is it about?`}
        description={t`Somebody who works here reads it. Whoever wrote the story never learns who asked.`}
        required
        withAsterisk={false}
      >
        <Stack gap="xs" mt="xs">
          {Object.entries(reasons).map(([value, label]) => (
            <Radio key={value} value={value} label={i18n._(label)} required />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        name="note"
        label={t`What to look at, if you like to say`}
        maxLength={1000}
        autosize
        dir="auto"
      />
    </DeedForm>
  );
}
