import { Textarea, TextInput, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMe } from '../../api/me.js';
import { useRead } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { nameOf } from '../../kit/record-page.js';
import { tell } from '../../shell/told.js';
import { agreedOf, hangingOn, isAnswered, type Draft } from './drafts.js';
import { DraftItem } from './draft-item.js';
import { useRecordAgreement } from './record-agreement.js';
import type { Speaker } from './who-answers.js';

interface AgreeProps {
  readonly patientId: string;
  readonly planId: string;
  readonly speaker: Speaker;
  readonly base: number;
  readonly drafts: readonly Draft[];
  readonly onChange: (drafts: readonly Draft[]) => void;
  readonly onDone: () => void;
}

/** Item by item the patient says yes, yes with something to note, or not today. What got a yes is recorded. */
export function Agree(props: AgreeProps) {
  const { speaker, drafts, onChange } = props;
  const change = (next: Draft) => onChange(drafts.map((draft) => (draft.id === next.id ? next : draft)));
  const remove = (gone: Draft) => {
    const along = hangingOn(gone, drafts);
    onChange(drafts.filter((draft) => draft !== gone && !along.includes(draft)));
  };
  return (
    <section className="together-part">
      <Title order={2}>
        <Trans>Item by item</Trans>
      </Title>
      <ol className="together-drafts">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <DraftItem
              draft={draft}
              name={speaker.name}
              onChange={change}
              hangsOnAnother={drafts.some((other) => hangingOn(other, drafts).includes(draft))}
              takesAlong={hangingOn(draft, drafts).length}
              onRemove={() => remove(draft)}
            />
          </li>
        ))}
      </ol>
      {drafts.every(isAnswered) && <Record {...props} />}
    </section>
  );
}

function Record({ speaker, onDone, ...at }: Omit<AgreeProps, 'onChange'>) {
  const { t } = useLingui();
  const record = useRecordAgreement(at);
  const attendees = useAttendees(at.patientId, speaker);
  const { name, authorityId } = speaker;
  const nothing = agreedOf(at.drafts).length === 0;
  const send = (typed: Typed) => {
    if (nothing) return onDone();
    const inSession = { attendees: typed.lines('attendees'), howAgreed: typed.text('howAgreed') };
    record.send({ inSession, ...typed.keepWording }).then(
      () => (tell(t`It stands in our plan.`), onDone()),
      () => undefined,
    );
  };
  if (nothing) {
    return (
      <DeedForm deed={record} submit={<Trans>Put the list away</Trans>} onSubmit={send}>
        <p>
          {at.drafts.some(({ answer }) => answer !== 'not_today') ? (
            <Trans>
              What got a yes belongs to something that waits for another day, so it waits along. The plan
              stays as it is.
            </Trans>
          ) : (
            <Trans>Nothing got a yes today. That is all right; the plan stays as it is.</Trans>
          )}
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
        defaultValue={
          authorityId
            ? t`We read each item on one screen, and ${name} answered each of them for the patient.`
            : t`We read each item on one screen, and the patient answered each of them.`
        }
        maxLength={500}
        required
        withAsterisk={false}
      />
    </DeedForm>
  );
}

function useAttendees(patientId: string, speaker: Speaker): readonly string[] {
  const me = useMe();
  const { data: patient } = useRead('/v1/patients/{patientId}', { params: { path: { patientId } } });
  const names = [patient && nameOf(patient), speaker.name, me.displayName];
  return [...new Set(names.filter((name) => name !== undefined))];
}
