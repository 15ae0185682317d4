import { Checkbox, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { needsPart2, type Draft, type PlanPart } from './draft.js';
import { classNames, shareable } from './names.js';
import { RecipientSelect } from './recipient-select.js';

interface FieldsProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** Who, what, what for and until when. */
export function DraftFields({ draft, onChange }: FieldsProps) {
  const { t } = useLingui();
  return (
    <Stack className="reading">
      {draft.mode === 'outside' ? (
        <TextInput
          name="outside"
          label={t`Who outside the clinic`}
          description={t`Their name, or that of the place, as they are called.`}
          value={draft.outside}
          onChange={(event) => onChange({ ...draft, outside: event.currentTarget.value })}
          maxLength={200}
        />
      ) : (
        <Who draft={draft} onChange={onChange} />
      )}
      <What draft={draft} onChange={onChange} />
      <TextInput
        name="purpose"
        label={draft.mode === 'no' ? t`Why, if you like to say` : t`What for, in a few words`}
        description={draft.mode === 'no' ? t`A no is enough.` : undefined}
        value={draft.purpose}
        onChange={(event) => onChange({ ...draft, purpose: event.currentTarget.value })}
        maxLength={200}
      />
      <TextInput
        name="endsAt"
        type="date"
        label={t`The last day, if it should end by itself`}
        value={draft.lastDay}
        onChange={(event) => onChange({ ...draft, lastDay: event.currentTarget.value })}
      />
      {needsPart2(draft) && <ByLaw draft={draft} onChange={onChange} />}
    </Stack>
  );
}

function Who({ draft, onChange }: FieldsProps) {
  const { t } = useLingui();
  return (
    <RecipientSelect
      label={t`Who`}
      // The care team has its place by another right: one can say no to somebody of it, and needs no yes.
      only={({ isOnCareTeam }) => draft.mode === 'no' || !isOnCareTeam}
      chosen={draft.recipient}
      onChoose={(recipient) => onChange({ ...draft, recipient })}
    />
  );
}

function What({ draft, onChange }: FieldsProps) {
  const { t } = useLingui();
  const { dataClasses, planParts, mode } = draft;
  const parts: readonly { value: PlanPart; label: string }[] = [
    { value: 'goals', label: t`goals` },
    { value: 'steps', label: t`small steps` },
    { value: 'about_me', label: t`what I want others to know about me` },
  ];
  return (
    <>
      <Checkbox.Group
        label={mode === 'no' ? t`What they may not see` : t`What they may see`}
        value={[...dataClasses]}
        onChange={(chosen) => onChange({ ...draft, dataClasses: chosen })}
      >
        <Stack gap="xs">
          {shareable.map((dataClass) => (
            <Checkbox key={dataClass} value={dataClass} label={t(classNames[dataClass])} />
          ))}
        </Stack>
      </Checkbox.Group>
      {mode === 'share' && dataClasses.includes('plan') && (
        <Checkbox.Group
          label={t`Of the plan only these parts`}
          description={t`None chosen: the whole plan.`}
          value={[...planParts]}
          onChange={(chosen) => onChange({ ...draft, planParts: chosen })}
        >
          <Stack gap="xs">
            {parts.map(({ value, label }) => (
              <Checkbox key={value} value={value} label={label} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    </>
  );
}

/** What the law asks for where substance use is shared outside the programme (42 CFR 2.31). */
function ByLaw({ draft, onChange }: FieldsProps) {
  const { t } = useLingui();
  const change = (words: Partial<Draft['part2']>) =>
    onChange({ ...draft, part2: { ...draft.part2, ...words } });
  return (
    <>
      <Text>
        <Trans>
          For what is about substance use the law asks for a few more words, and for a last day. What you
          leave empty comes from the clinic’s form.
        </Trans>
      </Text>
      <TextInput
        name="discloser"
        label={t`Who may tell it`}
        value={draft.part2.discloser}
        onChange={(event) => change({ discloser: event.currentTarget.value })}
        maxLength={500}
      />
      <Textarea
        name="description"
        label={t`What exactly may be told`}
        value={draft.part2.description}
        onChange={(event) => change({ description: event.currentTarget.value })}
        maxLength={2000}
        autosize
      />
      <Textarea
        name="howToRevoke"
        label={t`How it can be withdrawn`}
        value={draft.part2.howToRevoke}
        onChange={(event) => change({ howToRevoke: event.currentTarget.value })}
        maxLength={1000}
        autosize
      />
    </>
  );
}
