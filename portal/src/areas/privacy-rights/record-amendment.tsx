import { NativeSelect, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { Unfold } from '../../kit/unfold.js';
import { tell } from '../../shell/told.js';
import { askable, classNames } from '../sharing/names.js';
import { useSharing } from '../sharing/subject.js';
import { HowTheySaidIt } from './how-they-said-it.js';

const saidHow = (typed: Typed) => typed.one<Schemas['SaidHow']>('saidHow');

/** The care team writes down what the patient asks to be put right, on paper or by word: it counts as if they had asked here. */
export function RecordAmendment() {
  const { t } = useLingui();
  const { params } = useSharing();
  const record = useDeed('post', '/v1/patients/{patientId}/recorded-amendments');
  const send = (typed: Typed, close: () => void) =>
    record
      .mutateAsync({
        params,
        body: {
          dataClass: typed.one<(typeof askable)[number]>('dataClass'),
          words: typed.text('words'),
          saidHow: saidHow(typed),
        },
      })
      .then(
        () => (close(), tell(t`It is written down. The patient is told, and has an answer within 60 days.`)),
        () => undefined,
      );
  return (
    <Unfold label={<Trans>Write down what the patient asks to be put right</Trans>}>
      {(close) => (
        <DeedForm
          deed={record}
          submit={<Trans>Write it down</Trans>}
          onCancel={close}
          onSubmit={(typed) => send(typed, close)}
        >
          <NativeSelect
            name="dataClass"
            label={t`What it is about`}
            defaultValue="clinical_notes"
            data={askable.map((each) => ({ value: each, label: t(classNames[each]) }))}
          />
          <Textarea
            name="words"
            label={t`In their words: what is not right, and what would be`}
            maxLength={4000}
            autosize
            minRows={2}
            dir="auto"
            required
            withAsterisk={false}
          />
          <HowTheySaidIt />
        </DeedForm>
      )}
    </Unfold>
  );
}

/** What the patient says of one that was asked for: that they take it back, or do not agree with the answer. */
export function RecordOfAmendment({ amendment }: { amendment: Schemas['Amendment'] }) {
  const { id, state, disagreement } = amendment;
  if (state === 'asked') return <RecordTakenBack amendmentId={id} />;
  return state === 'denied' && disagreement === null ? <RecordDisagreement amendmentId={id} /> : null;
}

function RecordTakenBack({ amendmentId }: { amendmentId: string }) {
  const { t } = useLingui();
  const { params } = useSharing();
  const withdraw = useDeed('post', '/v1/patients/{patientId}/amendments/{amendmentId}/recorded-withdrawal');
  return (
    <Unfold label={<Trans>The patient takes it back</Trans>}>
      {(close) => (
        <DeedForm
          deed={withdraw}
          submit={<Trans>Write down that it is taken back</Trans>}
          onCancel={close}
          onSubmit={(typed) =>
            withdraw
              .mutateAsync({
                params: { path: { ...params.path, amendmentId } },
                body: { saidHow: saidHow(typed) },
              })
              .then(
                () => (close(), tell(t`It is taken back. The patient is told.`)),
                () => undefined,
              )
          }
        >
          <HowTheySaidIt />
        </DeedForm>
      )}
    </Unfold>
  );
}

function RecordDisagreement({ amendmentId }: { amendmentId: string }) {
  const { t } = useLingui();
  const { params } = useSharing();
  const disagree = useDeed('post', '/v1/patients/{patientId}/amendments/{amendmentId}/recorded-disagreement');
  return (
    <Unfold label={<Trans>The patient does not agree</Trans>}>
      {(close) => (
        <DeedForm
          deed={disagree}
          submit={<Trans>Let it go along with the record</Trans>}
          onCancel={close}
          onSubmit={(typed) =>
            disagree
              .mutateAsync({
                params: { path: { ...params.path, amendmentId } },
                body: { words: typed.maybe('words') ?? null, saidHow: saidHow(typed) },
              })
              .then(
                () => (close(), tell(t`It goes along with the record from now on. The patient is told.`)),
                () => undefined,
              )
          }
        >
          <Textarea
            name="words"
            label={t`What they want to stand beside it, in their words`}
            description={t`Without words their request and the answer go along.`}
            maxLength={4000}
            autosize
            dir="auto"
          />
          <HowTheySaidIt />
        </DeedForm>
      )}
    </Unfold>
  );
}
