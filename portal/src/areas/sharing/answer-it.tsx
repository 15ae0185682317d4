import { Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useDeed, useRead } from '../../api/queries.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { WhenRead } from '../../kit/states.js';
import { tell } from '../../shell/told.js';
import { Impact } from './impact.js';
import { isOnlyNo } from './names.js';
import { useSharing } from './subject.js';

/** Yes or no. Either is fine, and a no needs no reason. */
export function AnswerIt({ consent }: { consent: Schemas['Consent'] }) {
  const { t } = useLingui();
  const { params } = useSharing();
  const { id, form } = consent;
  const where = { params: { path: { ...params.path, consentId: id } } };
  const [read, setRead] = useState(false);
  const [words, setWords] = useState('');
  const agree = useDeed('post', '/v1/patients/{patientId}/consents/{consentId}/agreement');
  const refuse = useDeed('post', '/v1/patients/{patientId}/consents/{consentId}/refusal');
  // Once it is answered there is nothing left that an answer would change.
  const isOpen = agree.isIdle && refuse.isIdle;
  const impact = useRead('/v1/patients/{patientId}/consents/{consentId}/impact', where, {
    enabled: isOpen || agree.isError || refuse.isError,
  });
  const said = words.trim() || null;
  const isNo = isOnlyNo(consent);
  const toYes = isNo ? t`Your no counts from now on.` : t`Your yes counts from now on.`;
  const toNo = isNo ? t`Your answer is kept. Nothing has changed.` : t`Your no is kept. Nothing was opened.`;
  return (
    <Sheet title={<Trans>Your answer</Trans>}>
      <WhenRead of={impact}>{(found) => <Impact impact={found} isNo={isNo} />}</WhenRead>
      <Stack>
        {form && (
          <Checkbox
            label={t`I have read the whole text above`}
            checked={read}
            onChange={(event) => setRead(event.currentTarget.checked)}
          />
        )}
        <Textarea
          name="words"
          label={t`In your words, what you are saying yes or no to, if you like`}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          maxLength={1000}
          autosize
          minRows={2}
        />
        <ProblemNotice error={agree.error ?? refuse.error} />
        <Text size="sm" className="quiet">
          <Trans>
            Both answers are fine. A no changes nothing in how you are cared for here, and a yes can be
            withdrawn at any time.
          </Trans>
        </Text>
        <Group>
          <Button
            disabled={(form !== null && !read) || !impact.isSuccess}
            loading={agree.isPending}
            onClick={() =>
              agree.mutate({ ...where, body: { teachBack: said } }, { onSuccess: () => tell(toYes) })
            }
          >
            <Trans>Yes, I agree</Trans>
          </Button>
          <Button
            variant="default"
            loading={refuse.isPending}
            onClick={() =>
              refuse.mutate({ ...where, body: { reason: said } }, { onSuccess: () => tell(toNo) })
            }
          >
            <Trans>No</Trans>
          </Button>
        </Group>
        {form && !read && <ReadFirst />}
      </Stack>
    </Sheet>
  );
}

function ReadFirst() {
  return (
    <Text size="sm" className="quiet">
      <Trans>For a yes, read the whole text above first and tick that you have.</Trans>
    </Text>
  );
}
