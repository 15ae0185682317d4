import { NativeSelect, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { LinedList } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { Unfold } from '../../kit/unfold.js';
import { OwnWords, When } from '../../kit/words.js';
import { PatientLink } from './patient-link.js';

type Dispute = Schemas['AccessDispute'];

/** "I do not recognise this": what patients ask about who looked at their record. */
export function Disputes() {
  const { t } = useLingui();
  const [state, setState] = useState<Dispute['state']>('open');
  const disputes = usePages('/v1/access-disputes', { params: { query: { limit: 25, state } } });
  const names = useOutcomes();
  return (
    <Page
      title={t`Questions about access logs`}
      lead={
        <Trans>Somebody does not recognise an entry in their log. What has waited longest comes first.</Trans>
      }
    >
      <Sheet>
        <NativeSelect
          label={t`Show`}
          value={state}
          onChange={(event) => setState(event.currentTarget.value as Dispute['state'])}
          data={[
            { value: 'open', label: t`those that wait for an answer` },
            ...Object.entries(names).map(([value, label]) => ({ value, label })),
            { value: 'withdrawn', label: t`taken back` },
          ]}
        />
        <LinedList of={disputes} empty={<Trans>There are none.</Trans>}>
          {(dispute) => <Line dispute={dispute} />}
        </LinedList>
      </Sheet>
    </Page>
  );
}

function useOutcomes(): Record<Schemas['AnswerDispute']['outcome'], string> {
  const { t } = useLingui();
  return {
    explained: t`it was right, and I explain why`,
    misuse_confirmed: t`it should not have happened`,
    unresolved: t`it could not be found out`,
  };
}

function Line({ dispute }: { dispute: Dispute }) {
  const { entry, words, raisedBy, raisedAt, state, answer, patientId } = dispute;
  return (
    <div className="stacked">
      <Text fw={650}>
        {entry.who?.displayName ?? <Trans>somebody</Trans>}: {entry.words}, <When at={entry.at} as="moment" />
      </Text>
      <Text size="sm" className="quiet">
        <code>{entry.action}</code>
      </Text>
      {words && (
        <OwnWords
          by={
            <>
              {raisedBy.displayName}, <When at={raisedAt} as="moment" />
            </>
          }
        >
          {words}
        </OwnWords>
      )}
      <PatientLink patientId={patientId} />
      {state === 'open' ? <Answer disputeId={dispute.id} /> : <Text dir="auto">{answer}</Text>}
    </div>
  );
}

function Answer({ disputeId }: { disputeId: string }) {
  const { t } = useLingui();
  const outcomes = useOutcomes();
  const deed = useDeed('post', '/v1/access-disputes/{disputeId}/answer');
  return (
    <Unfold label={<Trans>Answer</Trans>} main>
      {(close) => (
        <DeedForm
          deed={deed}
          submit={<Trans>Answer, once</Trans>}
          onCancel={close}
          onSubmit={(typed) =>
            deed.mutate({
              params: { path: { disputeId } },
              body: { outcome: typed.one('outcome'), answer: typed.text('answer') },
            })
          }
        >
          <NativeSelect
            name="outcome"
            label={t`What came of it`}
            data={Object.entries(outcomes).map(([value, label]) => ({ value, label }))}
          />
          <Textarea
            name="answer"
            label={t`In plain words for the patient`}
            maxLength={2000}
            rows={4}
            required
            withAsterisk={false}
          />
        </DeedForm>
      )}
    </Unfold>
  );
}
