import { Button, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SyntheticEvent } from 'react';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { usePlace, usePlanPath } from '../plan/place.js';
import { KeptWords, useKeptWords } from '../plan/wording.js';

type Version = Schemas['PlanVersion'];
type Attempt = Schemas['RecordAttempt'];

const today = () => new Date().toLocaleDateString('sv-SE');

/** Not to sign is an answer, and is put on record as one. The care team also records when somebody could not be asked. */
export function NotSigning({ version }: { version: Version }) {
  const { t } = useLingui();
  const { side } = usePlace();
  const path = { ...usePlanPath(), versionId: version.id };
  const mine = side === 'patient';
  const begin: Attempt = {
    occurredOn: today(),
    outcome: 'declined',
    method: mine ? 'portal' : 'in-person',
    reason: '',
  };
  const [attempt, setAttempt] = useState(begin);
  const change = (part: Partial<Attempt>) => setAttempt({ ...attempt, ...part });
  const record = useDeed(
    'post',
    '/v1/patients/{patientId}/care-plans/{planId}/versions/{versionId}/signature-attempts',
  );
  const kept = useKeptWords(record.error);
  if (!version.missingSigners.includes('patient')) return null;
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    record.mutate(
      { params: { path }, body: { ...attempt, ...kept.body } },
      { onSuccess: () => setAttempt(begin) },
    );
  };
  return (
    <details className="sheet plan-more no-print">
      <summary>
        {mine ? (
          <Trans>I would rather not sign this</Trans>
        ) : (
          <Trans>The person was asked and did not sign</Trans>
        )}
      </summary>
      <form onSubmit={send}>
        <Stack className="reading">
          <Text>
            {mine ? (
              <Trans>
                That is fine. Nobody goes past your no. Say what stands against it, and you two can talk about
                it.
              </Trans>
            ) : (
              <Trans>
                It is put on record, and is no signature. A no is an answer that nobody goes past.
              </Trans>
            )}
          </Text>
          {!mine && <HowAsked attempt={attempt} onChange={change} />}
          <Textarea
            name="reason"
            label={
              mine
                ? t`What stands against it, in your words`
                : t`What stood against it, in the person’s words if they gave any`
            }
            value={attempt.reason}
            onChange={(event) => change({ reason: event.currentTarget.value })}
            maxLength={1000}
            autosize
            minRows={2}
            required
            withAsterisk={false}
          />
          <KeptWords of={kept} error={record.error} />
          <div>
            <Button type="submit" variant="default" loading={record.isPending}>
              {mine ? <Trans>Say no for now</Trans> : <Trans>Put it on record</Trans>}
            </Button>
          </div>
        </Stack>
      </form>
    </details>
  );
}

function HowAsked({ attempt, onChange }: { attempt: Attempt; onChange: (part: Partial<Attempt>) => void }) {
  const { t } = useLingui();
  const outcomes = {
    declined: t`chose not to sign`,
    unable: t`could not sign then`,
    'not-reached': t`was not reached`,
  };
  const methods = {
    'in-person': t`in person`,
    phone: t`by telephone`,
    video: t`by video`,
    letter: t`by letter`,
    portal: t`in the portal`,
  };
  const choices = (of: Record<string, string>) =>
    Object.entries(of).map(([value, label]) => ({ value, label }));
  const late = attempt.occurredOn < today();
  return (
    <>
      <NativeSelect
        name="outcome"
        label={t`What came of it`}
        value={attempt.outcome}
        data={choices(outcomes)}
        onChange={(event) => onChange({ outcome: event.currentTarget.value as Attempt['outcome'] })}
      />
      <NativeSelect
        name="method"
        label={t`How they were asked`}
        value={attempt.method}
        data={choices(methods)}
        onChange={(event) => onChange({ method: event.currentTarget.value as Attempt['method'] })}
      />
      <TextInput
        name="occurredOn"
        type="date"
        label={t`On which day`}
        value={attempt.occurredOn}
        max={today()}
        onChange={(event) => onChange({ occurredOn: event.currentTarget.value })}
        required
        withAsterisk={false}
      />
      {late && (
        <TextInput
          name="lateReason"
          label={t`Why it is recorded only now`}
          value={attempt.lateReason ?? ''}
          onChange={(event) => onChange({ lateReason: event.currentTarget.value })}
          maxLength={500}
          required
          withAsterisk={false}
        />
      )}
      <TextInput
        name="witness"
        label={t`Who else was there, if anybody`}
        value={attempt.witness ?? ''}
        onChange={(event) => onChange({ witness: event.currentTarget.value || null })}
        maxLength={120}
      />
    </>
  );
}
