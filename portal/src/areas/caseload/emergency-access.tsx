import { Alert, Anchor, Checkbox, NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { LinedList } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { OpenedRecord } from './opened-record.js';

type Opening = Schemas['BreakGlass'];

/** Opening a record in an emergency: what it means is said before it is done. */
export function EmergencyAccess() {
  const { t } = useLingui();
  const [done, setDone] = useState<Opening | null>(null);
  const opened = usePages('/v1/me/break-glass', { params: { query: { limit: 25 } } });
  return (
    <Page
      title={t`Emergency access`}
      lead={
        <Trans>
          When somebody needs help now and there is no time to ask, you can read their record for an hour.
        </Trans>
      }
    >
      <OpenForm done={done} onDone={setDone} />
      {/* What was opened just now stands above: it stands there once. */}
      {!done?.isOpen && (
        <Sheet title={<Trans>What you opened</Trans>}>
          <LinedList of={opened} empty={<Trans>You have never opened a record in an emergency.</Trans>}>
            {(opening) => <OpenedRecord opening={opening} />}
          </LinedList>
        </Sheet>
      )}
    </Page>
  );
}

interface OpenFormProps {
  readonly done: Opening | null;
  readonly onDone: (opening: Opening | null) => void;
}

/** By its number, or the record from whose page somebody comes. */
function OpenForm({ done, onDone }: OpenFormProps) {
  const { t } = useLingui();
  const { patient } = useSearch({ strict: false });
  const open = useDeed('post', '/v1/break-glass');
  const send = (typed: Typed) =>
    open.mutate(
      {
        body: {
          ...(patient ? { patientId: patient } : { identifier: typed.text('identifier') }),
          reasonCode: typed.one<Schemas['ReasonCode']>('reasonCode'),
          reason: typed.text('reason'),
          ...(typed.has('substanceUse') && { substanceUse: true }),
        },
      },
      { onSuccess: onDone },
    );
  if (done?.isOpen) {
    return (
      <Sheet title={<Trans>The record is open</Trans>}>
        <OpenedRecord opening={done} onEnd={() => onDone(null)} />
      </Sheet>
    );
  }
  return (
    <Sheet title={<Trans>Open a record</Trans>}>
      <WhatItMeans />
      <DeedForm deed={open} submit={<Trans>Open the record for 60 minutes</Trans>} onSubmit={send} grave>
        {patient ? (
          <Text>
            <Trans>It is the record from whose page you come.</Trans>
          </Text>
        ) : (
          <RecordNumber />
        )}
        <NativeSelect
          name="reasonCode"
          label={t`Why`}
          data={[
            {
              value: 'medical_emergency',
              label: t`Life or health is in danger now, and the person cannot be asked first`,
            },
            { value: 'danger_to_self_or_others', label: t`Somebody is about to be harmed` },
            {
              value: 'urgent_continuity_of_care',
              label: t`Care cannot wait, and their team cannot be reached`,
            },
          ]}
        />
        <Textarea
          name="reason"
          label={t`Why, in words`}
          description={t`The patient reads it. No more about anybody’s health than it takes to understand.`}
          minLength={10}
          maxLength={1000}
          rows={3}
          required
          withAsterisk={false}
        />
        <Checkbox name="substanceUse" label={t`What I write here is about substance use`} />
      </DeedForm>
    </Sheet>
  );
}

function RecordNumber() {
  const { t } = useLingui();
  return (
    <TextInput
      name="identifier"
      label={t`Record number`}
      description={t`As on a wristband or a letter. Capitals, hyphens and blanks make no difference.`}
      maxLength={64}
      autoComplete="off"
      required
      withAsterisk={false}
    />
  );
}

function WhatItMeans() {
  return (
    <Alert color="clay" variant="light" role="note" className="problem">
      <Text fw={650}>
        <Trans>The patient is told at once, and so is the privacy officer.</Trans>
      </Text>
      <ul>
        <li>
          <Trans>Both see that it was you, why, and everything you look at.</Trans>
        </li>
        <li>
          <Trans>
            You can read for 60 minutes: who they are, their team, plan, progress, way, decisions, reviews and
            consents.
          </Trans>
        </li>
        <li>
          <Trans>
            The journal stays shut. What is about substance use opens only where life or health is in danger.
          </Trans>
        </li>
        <li>
          <Trans>
            The privacy officer reviews it within 72 hours, and you and the patient read what comes of that.
          </Trans>
        </li>
      </ul>
      <Text>
        <Trans>Are you on their care team? Then you need none of this: they are among</Trans>{' '}
        <Anchor component={Link} to="/caseload" underline="always">
          <Trans>your patients</Trans>
        </Anchor>
        .
      </Text>
    </Alert>
  );
}
