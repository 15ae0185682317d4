import { Badge, Button, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { Lines, ShowMore } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { Empty, WhenRead } from '../../kit/states.js';
import { OwnWords, When } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { askable, classNames } from '../sharing/names.js';
import { RecordAmendment, RecordOfAmendment } from './record-amendment.js';
import { useSharing } from '../sharing/subject.js';

const states: Record<Schemas['AmendmentState'], MessageDescriptor> = {
  asked: msg`is being looked at`,
  accepted: msg`put right`,
  denied: msg`not changed`,
  withdrawn: msg`taken back`,
};

/** What was asked to be put right, and the answers. */
export function Amendments() {
  const { params, decides, side } = useSharing();
  const asked = usePages('/v1/patients/{patientId}/amendments', {
    params: { ...params, query: { limit: 50 } },
  });
  return (
    <Sheet title={<Trans>Something in the record is not right</Trans>}>
      <WhenRead of={asked}>
        {(items) =>
          items.length === 0 ? (
            <Empty>
              <Trans>Nothing was asked. The clinic answers within 60 days.</Trans>
            </Empty>
          ) : (
            <Lines items={items} name={({ words }) => words.slice(0, 80)}>
              {(amendment) => <Line amendment={amendment} />}
            </Lines>
          )
        }
      </WhenRead>
      <ShowMore of={asked} />
      {decides && <AskAmendment />}
      {side === 'clinician' && <RecordAmendment />}
    </Sheet>
  );
}

function Line({ amendment }: { amendment: Schemas['Amendment'] }) {
  const { t } = useLingui();
  const { params, decides, side } = useSharing();
  const { id, dataClass, words, state, dueOn, answer, rights, disagreement, rebuttal } = amendment;
  const where = { params: { path: { ...params.path, amendmentId: id } } };
  const withdraw = useDeed('post', '/v1/patients/{patientId}/amendments/{amendmentId}/withdrawal');
  return (
    <Stack gap="xs">
      <div className="row">
        <Text fw={600}>{t(classNames[dataClass])}</Text>
        <Badge variant="default" tt="none">
          {t(states[state])}
        </Badge>
        {state === 'asked' && (
          <Text size="sm" className="quiet">
            <Trans>
              an answer comes by <When at={dueOn} />
            </Trans>
          </Text>
        )}
      </div>
      <OwnWords>{words}</OwnWords>
      {answer && <Text dir="auto">{answer}</Text>}
      {rights && <Text size="sm">{rights}</Text>}
      {disagreement && <OwnWords>{disagreement}</OwnWords>}
      {rebuttal && <Text dir="auto">{rebuttal}</Text>}
      {decides && state === 'asked' && (
        <div>
          <Confirm
            label={<Trans>Take this back</Trans>}
            title={t`Take it back?`}
            yes={<Trans>Take it back</Trans>}
            act={() => withdraw.mutateAsync(where)}
          >
            <Text>
              <Trans>Nobody answers it then. You can ask again at any time.</Trans>
            </Text>
          </Confirm>
        </div>
      )}
      {decides && state === 'denied' && disagreement === null && <Disagree where={where} />}
      {side === 'clinician' && <RecordOfAmendment amendment={amendment} />}
    </Stack>
  );
}

function Disagree({ where }: { where: { params: { path: { patientId: string; amendmentId: string } } } }) {
  const { t } = useLingui();
  const [words, setWords] = useState('');
  const disagree = useDeed('post', '/v1/patients/{patientId}/amendments/{amendmentId}/disagreement');
  return (
    <Stack className="reading" align="stretch">
      <ProblemNotice error={disagree.error} />
      <Textarea
        name="words"
        label={t`I do not agree: what I want to stand beside it`}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        maxLength={4000}
        autosize
      />
      <div>
        <Button
          variant="default"
          loading={disagree.isPending}
          onClick={() => disagree.mutate({ ...where, body: { words: words.trim() || null } })}
        >
          <Trans>Let it go along with the record</Trans>
        </Button>
      </div>
    </Stack>
  );
}

function AskAmendment() {
  const { t } = useLingui();
  const { params } = useSharing();
  const [dataClass, setClass] = useState<(typeof askable)[number]>('clinical_notes');
  const [words, setWords] = useState('');
  const ask = useDeed('post', '/v1/patients/{patientId}/amendments');
  const send = () =>
    ask.mutate(
      { params, body: { dataClass, words: words.trim() } },
      { onSuccess: () => (setWords(''), tell(t`It is asked. The answer comes here.`)) },
    );
  return (
    <Stack className="reading" align="stretch">
      <NativeSelect
        name="dataClass"
        label={t`What is it about?`}
        value={dataClass}
        onChange={(event) => setClass(event.currentTarget.value as typeof dataClass)}
        data={askable.map((each) => ({ value: each, label: t(classNames[each]) }))}
      />
      <Textarea
        name="words"
        label={t`What is not right, and what would be?`}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        maxLength={4000}
        autosize
        minRows={2}
      />
      <ProblemNotice error={ask.error} />
      <div>
        <Button variant="default" disabled={!words.trim()} loading={ask.isPending} onClick={send}>
          <Trans>Ask that it is put right</Trans>
        </Button>
      </div>
    </Stack>
  );
}
