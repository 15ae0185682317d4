import { TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { NumberField } from './fields.js';
import type { FormPart } from './form-part.js';
import './clinic.css';

interface WholeNumberProps {
  readonly name?: string;
  readonly label: string;
  readonly description: string;
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  /** Null: nothing is typed. */
  readonly onChange: (value: number | null) => void;
  readonly required?: boolean;
}

export function WholeNumber({ from, to, value, onChange, required = true, ...words }: WholeNumberProps) {
  return (
    <TextInput
      {...words}
      type="number"
      className="number-field"
      min={from}
      max={to}
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onChange(currentTarget.value === '' ? null : Number(currentTarget.value))
      }
      required={required}
      withAsterisk={false}
    />
  );
}

export function NumberFields({ value, type, fields }: FormPart & { fields: readonly NumberField[] }) {
  const { t } = useLingui();
  return fields.map(({ name, label, meaning, from, to }) => (
    <WholeNumber
      key={name}
      name={name}
      label={t(label)}
      description={t(meaning)}
      from={from}
      to={to}
      value={value[name]}
      // An empty field is not sent: the browser asks for it first.
      onChange={(typed) => type({ [name]: typed })}
    />
  ));
}
