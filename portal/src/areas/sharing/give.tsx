import { Button, Checkbox, Group, Radio, Stack } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import { useDeed } from '../../api/queries.js';
import { useGoOn } from '../../kit/go-on.js';
import { Sheet } from '../../kit/page.js';
import { SubjectPage } from '../../kit/subject-page.js';
import { Missing } from '../../kit/missing.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { tell } from '../../shell/told.js';
import { consentOf, missingIn, nothingYet, switched, type Draft } from './draft.js';
import { DraftFields } from './draft-fields.js';
import { Impact } from './impact.js';
import { useFormFor } from './recipients.js';
import { StillMissing } from './still-missing.js';
import { useSharing } from './subject.js';
import { FormText } from './terms.js';

/** Opens something to somebody, or closes it: first what it would change, then the yes. */
export function Give() {
  const { t } = useLingui();
  const { params } = useSharing();
  const [draft, setDraft] = useState<Draft>(nothingYet);
  const preview = useDeed('post', '/v1/patients/{patientId}/consents/preview');
  const kind = draft.mode === 'outside' ? 'disclosure' : 'sharing';
  const form = useFormFor(draft.mode === 'no' ? null : (draft.recipient?.purposeCode ?? null), kind);
  const editionId = draft.mode === 'no' ? null : form;
  const nothingSaid = useNothingSaid();
  const { timeZone } = useMe().tenant;
  const missing = missingIn(draft);
  // What was looked at is what is given: a change asks for another look.
  const change = (next: Draft) => (preview.reset(), setDraft(next));
  return (
    <SubjectPage
      title={t`Share something, or say no`}
      lead={<Trans>You will see what it changes before anything happens.</Trans>}
    >
      <Sheet>
        <Stack>
          <Radio.Group
            label={t`What would you like to do?`}
            value={draft.mode}
            onChange={(mode) => change(switched(draft, mode))}
          >
            <Stack gap="xs">
              <Radio value="share" label={t`Let somebody here see something`} />
              <Radio
                value="no"
                label={t`Say no to somebody here`}
                description={t`A no counts more than any yes. Nobody needs to agree.`}
              />
              <Radio value="outside" label={t`Let the clinic tell somebody outside`} />
            </Stack>
          </Radio.Group>
          <DraftFields draft={draft} onChange={change} />
          <ProblemNotice error={preview.error} />
          <div>
            <Button
              variant={preview.isSuccess ? 'default' : 'filled'}
              disabled={missing.length > 0}
              loading={preview.isPending}
              onClick={() =>
                preview.mutate({ params, body: consentOf(draft, { editionId, nothingSaid, timeZone }) })
              }
            >
              <Trans>See what it would change</Trans>
            </Button>
          </div>
          <StillMissing asked={missing} mode={draft.mode} />
        </Stack>
      </Sheet>
      {preview.data && (
        <SayYes key={JSON.stringify(draft)} draft={draft} editionId={editionId} impact={preview.data} />
      )}
    </SubjectPage>
  );
}

/** What stands in the list for a no without a reason. */
function useNothingSaid(): string {
  const { t } = useLingui();
  return t`I do not want this to be seen`;
}

interface SayYesProps {
  readonly draft: Draft;
  readonly editionId: string | null;
  readonly impact: Schemas['Impact'];
}

function SayYes({ draft, editionId, impact }: SayYesProps) {
  const { t } = useLingui();
  const { params, pages } = useSharing();
  const goOn = useGoOn();
  const [read, setRead] = useState(false);
  const give = useDeed('post', '/v1/patients/{patientId}/consents');
  const nothingSaid = useNothingSaid();
  const { timeZone } = useMe().tenant;
  const isNo = draft.mode === 'no';
  const mustRead = editionId !== null && !read;
  const done = () => {
    tell(isNo ? t`Your no counts from now on.` : t`It counts from now on.`);
    void goOn({ to: pages });
  };
  return (
    <Sheet title={<Trans>Before you decide</Trans>}>
      <Impact impact={impact} isNo={isNo} />
      {editionId && (
        <>
          <FormText editionId={editionId} />
          <Checkbox
            label={t`I have read the whole text above`}
            checked={read}
            onChange={(event) => setRead(event.currentTarget.checked)}
          />
        </>
      )}
      <ProblemNotice error={give.error} />
      <Group>
        <Button
          disabled={mustRead}
          loading={give.isPending}
          onClick={() =>
            give.mutate(
              { params, body: consentOf(draft, { editionId, nothingSaid, timeZone }) },
              { onSuccess: done },
            )
          }
        >
          {isNo ? <Trans>Say no</Trans> : <Trans>Yes, share it</Trans>}
        </Button>
      </Group>
      <Missing what={mustRead ? [t`I have read the whole text above`] : []} />
    </Sheet>
  );
}
