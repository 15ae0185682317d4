import { useLingui } from '@lingui/react/macro';
import { law, signingIn, workingTogether, type AllSettings } from './fields.js';

interface FieldName {
  readonly name: keyof AllSettings;
  readonly label: string;
  readonly show?: (value: AllSettings) => string;
}

/** Every setting, as the form calls it: to say which of them somebody else has changed. */
export function useFieldNames(): readonly FieldName[] {
  const { t } = useLingui();
  return [
    { name: 'locale', label: t`Language and region` },
    { name: 'timeZone', label: t`Time zone` },
    ...[...signingIn, ...workingTogether, ...law].map(({ name, label }) => ({ name, label: t(label) })),
    {
      name: 'minorsConsent',
      label: t`Records about a minor’s substance use leave with the consent of`,
      show: ({ minorsConsent }) => (minorsConsent === 'minor' ? t`the minor` : t`the minor and a parent`),
    },
    {
      name: 'part2Program',
      label: t`We are a programme under 42 CFR Part 2`,
      show: ({ part2Program }) => (part2Program ? t`yes` : t`no`),
    },
    { name: 'rulePack', label: t`Rule pack` },
    { name: 'rulePackTightening', label: t`What you ask beyond it`, show: () => t`changed` },
  ];
}
