import { Textarea, TextInput, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMe } from '../../api/me.js';
import { useDeed, useRead } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { nameOf } from '../../kit/record-page.js';
import { tell } from '../../shell/told.js';
import { agreedOf, agreementFrom, isAnswered, type Draft } from './drafts.js';
import { DraftItem } from './draft-item.js';

interface AgreeProps {
  readonly patientId: string;
  readonly planId: string;
  readonly base: number;
  readonly drafts: readonly Draft[];
  readonly onChange: (drafts: readonly Draft[]) => void;
  readonly onDone: () => void;
}

/** Item by item the patient says yes, yes with something to note, or not today. What got a yes is recorded. */
export function Agree({ patientId, planId, base, drafts, onChange, onDone }: AgreeProps) {
  const { t } = useLingui();
  const me = useMe();
  const { data: patient } = useRead('/v1/patients/{patientId}', { params: { path: { patientId } } });
  const name = patient ? nameOf(patient) : t`the patient`;
  const change = (next: Draft) => onChange(drafts.map((draft) => (draft.id === next.id ? next : draft)));
  const remove = (id: string) => onChange(drafts.filter((draft) => draft.id !== id));
  return (
    <section className="together-part">
      <Title order={2}>
        <Trans>Item by item</Trans>
      </Title>
      <ol className="together-drafts">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <DraftItem draft={draft} name={name} onChange={change} onRemove={() => remove(draft.id)} />
          </li>
        ))}
      </ol>
      {drafts.every(isAnswered) && (
        <Record {...{ patientId, planId, base, drafts, onDone, attendees: [name, me.displayName] }} />
      )}
    </section>
  );
}

type RecordProps = Omit<AgreeProps, 'onChange'> & { readonly attendees: readonly string[] };

function Record({ patientId, planId, base, drafts, onDone, attendees }: RecordProps) {
  const { t } = useLingui();
  const record = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/proposals/in-session');
  const nothing = agreedOf(drafts).length === 0;
  const send = (typed: Typed) => {
    if (nothing) return onDone();
    const inSession = { attendees: typed.lines('attendees'), howAgreed: typed.text('howAgreed') };
    const body = { basePlanRevision: base, ...agreementFrom(drafts), inSession, ...typed.keepWording };
    record.mutate(
      { params: { path: { patientId, planId } }, body },
      { onSuccess: () => (tell(t`It stands in our plan.`), onDone()) },
    );
  };
  if (nothing) {
    return (
      <DeedForm deed={record} submit={<Trans>Put the list away</Trans>} onSubmit={send}>
        <p>
          <Trans>Nothing got a yes today. That is all right; the plan stays as it is.</Trans>
        </p>
      </DeedForm>
    );
  }
  return (
    <DeedForm deed={record} submit={<Trans>Write it into our plan</Trans>} onSubmit={send}>
      <p>
        <Trans>
          What got a yes stands in the plan from now on, marked as agreed in the room. It can be contested
          afterwards from the patient’s own pages.
        </Trans>
      </p>
      <Textarea
        name="attendees"
        label={t`Who is here`}
        description={t`A name on each line.`}
        defaultValue={attendees.join('\n')}
        rows={3}
        required
        withAsterisk={false}
      />
      <TextInput
        name="howAgreed"
        label={t`How we agreed`}
        defaultValue={t`We read each item on one screen, and the patient answered each of them.`}
        maxLength={500}
        required
        withAsterisk={false}
      />
    </DeedForm>
  );
}
