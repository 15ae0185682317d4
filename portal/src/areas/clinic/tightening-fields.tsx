import { Checkbox, NativeSelect, Stack } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import type { FormPart } from './form-part.js';
import { WholeNumber } from './number-fields.js';
import { orderNames, signerNames } from './rule-names.js';
import './clinic.css';

type Tightening = Schemas['Tightening'];

/** Stricter than the pack, never looser. */
export function TighteningFields({ value, type, pack }: FormPart & { pack: Schemas['ListedRulePack'] }) {
  const { t } = useLingui();
  const tightening = value.rulePackTightening;
  const tighten = (change: Partial<Tightening>) => type({ rulePackTightening: { ...tightening, ...change } });
  const { maxReviewDays } = pack;
  const warnings = pack.requirements.filter(({ severity }) => severity === 'warn');
  const signers = (Object.keys(signerNames) as Schemas['MissingSigner'][]).filter(
    (signer) => !pack.requiredSigners.includes(signer),
  );
  return (
    <>
      <WholeNumber
        label={t`Shorter time between two reviews, in days`}
        description={t`Empty: the pack’s own, ${maxReviewDays} days.`}
        from={7}
        to={366}
        value={tightening.maxReviewDays ?? null}
        onChange={(days) => tighten({ maxReviewDays: days })}
        required={false}
      />
      <NativeSelect
        name="signingOrder"
        className="narrow-field"
        label={t`In which order people sign`}
        value={tightening.signingOrder ?? ''}
        onChange={(event) =>
          tighten({ signingOrder: (event.currentTarget.value || null) as Schemas['SigningOrder'] | null })
        }
        data={[
          { value: '', label: t`as the pack says` },
          ...(Object.keys(orderNames) as Schemas['SigningOrder'][]).map((order) => ({
            value: order,
            label: t(orderNames[order]),
          })),
        ]}
      />
      <Attempts tightening={tightening} tighten={tighten} pack={pack} />
      {signers.length > 0 && (
        <Choices
          name="signers"
          label={t`Who signs besides those whom the pack asks for`}
          value={tightening.signers ?? []}
          onChange={(chosen) => tighten({ signers: chosen as Schemas['MissingSigner'][] })}
          choices={signers.map((signer) => [signer, t(signerNames[signer])])}
        />
      )}
      {warnings.length > 0 && (
        <Choices
          name="block"
          label={t`What holds a plan up here, though the pack only warns of it`}
          value={tightening.block}
          onChange={(block) => tighten({ block })}
          choices={warnings.map(({ code, message }) => [code, message])}
        />
      )}
    </>
  );
}

interface AttemptsProps {
  readonly tightening: Tightening;
  readonly tighten: (change: Partial<Tightening>) => void;
  readonly pack: Schemas['ListedRulePack'];
}

/** What is tried before a plan goes on without the patient's signature. */
function Attempts({ tightening, tighten, pack }: AttemptsProps) {
  const { t } = useLingui();
  const { goodFaithAttempts, daysBetweenAttempts, meansOfAttempts } = pack;
  return (
    <>
      <WholeNumber
        label={t`More attempts before a plan goes on without the patient’s signature`}
        description={t`Empty: the pack’s own, ${goodFaithAttempts}.`}
        from={1}
        to={10}
        value={tightening.goodFaithAttempts ?? null}
        onChange={(attempts) => tighten({ goodFaithAttempts: attempts })}
        required={false}
      />
      <WholeNumber
        label={t`More days between two attempts`}
        description={t`Empty: the pack’s own, ${daysBetweenAttempts}.`}
        from={1}
        to={30}
        value={tightening.daysBetweenAttempts ?? null}
        onChange={(days) => tighten({ daysBetweenAttempts: days })}
        required={false}
      />
      <WholeNumber
        label={t`More different ways of asking`}
        description={t`In person, by telephone, by letter … Empty: the pack’s own, ${meansOfAttempts}.`}
        from={1}
        to={4}
        value={tightening.meansOfAttempts ?? null}
        onChange={(means) => tighten({ meansOfAttempts: means })}
        required={false}
      />
    </>
  );
}

interface ChoicesProps {
  readonly name: string;
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  readonly choices: readonly (readonly [string, string])[];
}

function Choices({ name, label, value, onChange, choices }: ChoicesProps) {
  return (
    <Checkbox.Group label={label} value={[...value]} onChange={onChange}>
      <Stack gap="xs" mt="xs">
        {choices.map(([code, words]) => (
          <Checkbox key={code} name={name} value={code} label={words} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
