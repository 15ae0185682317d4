import { NativeSelect, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Schemas } from '../../api/client.js';
import './forms.css';

type Part2 = Schemas['Part2'];
type TextName = Exclude<keyof Part2, 'covers' | 'recipientKind'>;

interface Part2FieldsProps {
  readonly value: Part2 | null;
  readonly type: (part2: Part2 | null) => void;
}

const texts: readonly (readonly [TextName, MessageDescriptor, number])[] = [
  ['discloser', msg`Who may tell it (2.31(a)(2))`, 500],
  ['description', msg`What is told, precisely (2.31(a)(3))`, 2000],
  ['intermediaryMembers', msg`Members of the intermediary who may have it (2.31(a)(4)(ii))`, 1000],
  ['hipaaStatement', msg`What a recipient under HIPAA may do with it (2.31(a)(4)(iii))`, 1000],
  ['howToRevoke', msg`That it can be taken back, and how (2.31(a)(6))`, 1000],
  ['expiryEvent', msg`At which event it ends (2.31(a)(7))`, 500],
  ['redisclosureStatement', msg`That the recipient may pass it on (2.31(a)(10)(i))`, 1000],
  ['consequencesOfRefusing', msg`What follows from a no (2.31(a)(10)(ii))`, 1000],
];

/** The texts that the law asks for where something about substance use can be told. They come into each consent by themselves. */
export function Part2Fields({ value, type }: Part2FieldsProps) {
  const { t } = useLingui();
  const set = (change: Partial<Part2>) => type({ ...value, ...change });
  return (
    <details>
      <summary>
        <Trans>What 42 CFR Part 2 asks for, where it is about substance use</Trans>
      </summary>
      <div className="part2-fields">
        <Text size="sm" className="quiet">
          <Trans>
            Whoever gives the consent need not write these texts; what they write themselves goes before.
            Leave empty what does not fit.
          </Trans>
        </Text>
        <Kinds value={value} set={set} />
        {texts.map(([name, label, longest]) => (
          <Textarea
            key={name}
            label={t(label)}
            value={value?.[name] ?? ''}
            onChange={(event) => set({ [name]: event.currentTarget.value || null })}
            maxLength={longest}
            autosize
            minRows={2}
          />
        ))}
      </div>
    </details>
  );
}

function Kinds({ value, set }: { value: Part2 | null; set: (change: Partial<Part2>) => void }) {
  const { t } = useLingui();
  return (
    <>
      <NativeSelect
        name="covers"
        label={t`What it is about`}
        value={value?.covers ?? 'records'}
        onChange={(event) => set({ covers: event.currentTarget.value as Schemas['Part2Cover'] })}
        data={[
          { value: 'records', label: t`the records` },
          { value: 'counselling_notes', label: t`counselling notes (2.31(b))` },
          { value: 'legal_proceedings', label: t`use in legal proceedings (2.31(d))` },
        ]}
      />
      <NativeSelect
        name="recipientKind"
        label={t`What the recipient is to the law`}
        value={value?.recipientKind ?? ''}
        onChange={(event) =>
          set({ recipientKind: (event.currentTarget.value || null) as Schemas['RecipientKind'] | null })
        }
        data={[
          { value: '', label: t`another one` },
          { value: 'covered_entity', label: t`a covered entity under HIPAA` },
          { value: 'business_associate', label: t`a business associate under HIPAA` },
          { value: 'part2_program', label: t`another programme under Part 2` },
          { value: 'intermediary', label: t`an intermediary` },
        ]}
      />
    </>
  );
}
