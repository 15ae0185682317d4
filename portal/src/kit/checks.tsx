import { Checkbox } from '@mantine/core';
import './checks.css';

interface ChecksProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly names: Readonly<Record<Value, string>>;
  readonly checked?: readonly Value[];
}

/** Several of a few, for a form. */
export function Checks<Value extends string>({ name, legend, names, checked = [] }: ChecksProps<Value>) {
  return (
    <fieldset className="checks">
      <legend>{legend}</legend>
      <div className="row">
        {(Object.entries(names) as [Value, string][]).map(([value, label]) => (
          <Checkbox
            key={value}
            name={name}
            value={value}
            label={label}
            defaultChecked={checked.includes(value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
