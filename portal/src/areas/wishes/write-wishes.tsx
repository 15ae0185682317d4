import { Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useOwnPatientId } from '../../api/me.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { KeyFields, type Keys } from './key-fields.js';
import { MayActFields, type Acting } from './may-act-fields.js';
import type { Preferences } from './wishes.js';

interface WriteWishesProps {
  /** What it takes the place of; null: nothing was written yet. */
  readonly wishes: Preferences | null;
  readonly close: () => void;
}

/** All of it at once: it takes the place of what was written before. */
export function WriteWishes({ wishes, close }: WriteWishesProps) {
  const { t } = useLingui();
  const params = { path: { patientId: useOwnPatientId() } };
  const deed = useDeed('post', '/v1/patients/{patientId}/advance-preferences');
  const [acting, act] = useState<readonly Acting[]>(() => (wishes?.mayAct ?? []).map(asTyped));
  const [keys, give] = useState<Keys>(() => keysOf(wishes));
  const send = (typed: Typed) => {
    const body = { ...textOf(typed), mayAct: named(acting), keyHolderIds: idsOf(keys) };
    deed.mutateAsync({ params, body }).then(close, () => undefined);
  };
  return (
    <DeedForm deed={deed} submit={<Trans>Keep it</Trans>} onCancel={close} onSubmit={send}>
      <Textarea
        name="wantedText"
        label={t`What helps me, and what I want`}
        description={t`In your own words. One of the two is enough.`}
        defaultValue={wishes?.wantedText ?? ''}
        maxLength={4000}
        rows={4}
      />
      <Textarea
        name="notWantedText"
        label={t`What I do not want`}
        defaultValue={wishes?.notWantedText ?? ''}
        maxLength={4000}
        rows={4}
      />
      <MayActFields acting={acting} onChange={act} />
      <KeyFields keys={keys} onChange={give} />
      <HowLong days={wishes?.lastsDays ?? 14} />
      <Checkbox
        name="shared"
        label={t`Those who may read my safety plan can read it already now`}
        description={t`Otherwise only you read it until it counts. Your care team knows that there is something.`}
        defaultChecked={wishes?.visibility === 'shared'}
      />
      <Checkbox
        name="substanceUse"
        label={t`This is about alcohol or other drugs`}
        description={t`Then only those see it to whom you have opened that as well.`}
        defaultChecked={wishes?.substanceUse ?? false}
      />
    </DeedForm>
  );
}

function HowLong({ days }: { days: number }) {
  const { t } = useLingui();
  const choices = [...new Set([3, 7, 14, 30, 90, days])].sort((one, other) => one - other);
  return (
    <NativeSelect
      name="lastsDays"
      label={t`Once it counts, for how long?`}
      description={t`It ends by itself then. You can end it before, at any moment.`}
      defaultValue={String(days)}
      data={choices.map((value) => ({
        value: String(value),
        label: t`${plural(value, { one: '# day', other: '# days' })}`,
      }))}
    />
  );
}

function textOf(typed: Typed) {
  return {
    wantedText: typed.maybe('wantedText') ?? null,
    notWantedText: typed.maybe('notWantedText') ?? null,
    lastsDays: typed.number('lastsDays'),
    visibility: typed.has('shared') ? ('shared' as const) : ('private' as const),
    ...(typed.has('substanceUse') && { substanceUse: true }),
  };
}

function asTyped({ name, phone, words }: NonNullable<Preferences['mayAct']>[number]): Acting {
  return { name, phone: phone ?? '', words: words ?? '' };
}

function named(acting: readonly Acting[]) {
  return acting.map(({ name, phone, words }) => ({
    name: name.trim(),
    phone: phone.trim() || null,
    words: words.trim() || null,
  }));
}

function keysOf(wishes: Preferences | null): Keys {
  const [one = null, other = null] = (wishes?.keys ?? []).map(({ person }) => ({
    accountId: person.accountId,
    name: person.displayName,
  }));
  return [one, other];
}

function idsOf(keys: Keys): string[] {
  return keys.flatMap((key) => (key ? [key.accountId] : []));
}
