import { NativeSelect, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { LinedList } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { Unfold } from '../../kit/unfold.js';
import { OwnWords, When } from '../../kit/words.js';

/** Complaints about how privacy is kept, without those about oneself: others look into them. */
export function Complaints() {
  const { t } = useLingui();
  const complaints = usePages('/v1/complaints', { params: { query: { limit: 25 } } });
  return (
    <Page
      title={t`Complaints`}
      lead={<Trans>Nobody suffers for complaining. Whoever did reads your answer.</Trans>}
    >
      <Sheet>
        <LinedList of={complaints} empty={<Trans>Nobody has complained.</Trans>}>
          {(complaint) => <Line complaint={complaint} />}
        </LinedList>
      </Sheet>
    </Page>
  );
}

function useOutcomes(): Record<NonNullable<Schemas['Complaint']['outcome']>, string> {
  const { t } = useLingui();
  return {
    upheld: t`it is right`,
    partly_upheld: t`it is right in part`,
    not_upheld: t`it is not right`,
  };
}

function Line({ complaint }: { complaint: Schemas['Complaint'] }) {
  const outcomes = useOutcomes();
  const { words, madeBy, madeAt, about, onBehalfOf, outcome, answer } = complaint;
  const person = about?.displayName;
  return (
    <div className="stacked">
      <OwnWords
        by={
          <>
            {onBehalfOf ?? madeBy.displayName}, <When at={madeAt} as="moment" />
          </>
        }
      >
        {words}
      </OwnWords>
      {person && (
        <Text size="sm">
          <Trans>About {person}</Trans>
        </Text>
      )}
      {outcome ? (
        <Text dir="auto">
          <strong>{outcomes[outcome]}.</strong> {answer}
        </Text>
      ) : (
        <Settle complaintId={complaint.id} />
      )}
    </div>
  );
}

function Settle({ complaintId }: { complaintId: string }) {
  const { t } = useLingui();
  const outcomes = useOutcomes();
  const deed = useDeed('post', '/v1/complaints/{complaintId}/outcome');
  return (
    <Unfold label={<Trans>Say what came of it</Trans>} main>
      {(close) => (
        <DeedForm
          deed={deed}
          submit={<Trans>Answer, once</Trans>}
          onCancel={close}
          onSubmit={(typed) =>
            deed.mutate({
              params: { path: { complaintId } },
              body: { outcome: typed.one('outcome'), answer: typed.text('answer') },
            })
          }
        >
          <NativeSelect
            name="outcome"
            label={t`The complaint`}
            data={Object.entries(outcomes).map(([value, label]) => ({ value, label }))}
          />
          <Textarea
            name="answer"
            label={t`What was found, and what is done about it`}
            maxLength={4000}
            rows={4}
            required
            withAsterisk={false}
          />
        </DeedForm>
      )}
    </Unfold>
  );
}
