import { NativeSelect, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { FormPart } from './form-part.js';
import './clinic.css';

export function PlaceFields({ value, type }: FormPart) {
  const { t } = useLingui();
  const zones = [...new Set([value.timeZone, 'UTC', ...Intl.supportedValuesOf('timeZone')])].sort();
  return (
    <>
      <TextInput
        name="locale"
        className="narrow-field"
        label={t`Language and region`}
        description={t`Of messages and dates, such as en-US or es-MX. Whoever chose a language for themselves is spoken to in that one.`}
        value={value.locale}
        onChange={(event) => type({ locale: event.currentTarget.value.trim() })}
        autoCapitalize="none"
        spellCheck={false}
        required
        withAsterisk={false}
      />
      <NativeSelect
        name="timeZone"
        className="narrow-field"
        label={t`Time zone`}
        description={t`Days begin and due dates end by the clock of this place.`}
        value={value.timeZone}
        onChange={(event) => type({ timeZone: event.currentTarget.value })}
        data={zones}
      />
    </>
  );
}
