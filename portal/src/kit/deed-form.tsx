import { Button, Stack, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode, SubmitEvent } from 'react';
import { Refused } from '../api/problems.js';
import { ProblemNotice } from './problem-notice.js';

/** What was typed into a form, by the names of its fields, without blanks around it. */
export class Typed {
  constructor(private readonly data: FormData) {}

  text(name: string): string {
    const typed = this.data.get(name);
    return typeof typed === 'string' ? typed.trim() : '';
  }

  /** Undefined where nothing was typed: then it is not sent. */
  maybe(name: string): string | undefined {
    return this.text(name) || undefined;
  }

  has(name: string): boolean {
    return this.data.has(name);
  }

  all<T extends string>(name: string): T[] {
    return this.data.getAll(name) as T[];
  }

  one<T extends string>(name: string): T {
    return this.text(name) as T;
  }

  /** Undefined where none was chosen. */
  file(name: string): File | undefined {
    const file = this.data.get(name);
    return file instanceof File && file.size > 0 ? file : undefined;
  }

  number(name: string): number | undefined {
    const text = this.text(name);
    return text ? Number(text) : undefined;
  }

  /** A line each. */
  lines(name: string): string[] {
    return this.text(name)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  }

  /** Why words that can hurt stay, where that was asked. */
  get keepWording(): { keepWording?: { reason: string } } {
    const reason = this.text('keepWording');
    return reason ? { keepWording: { reason } } : {};
  }
}

interface DeedFormProps {
  readonly deed: { readonly error: unknown; readonly isPending: boolean };
  /** On the button that does it. */
  readonly submit: ReactNode;
  readonly onSubmit: (typed: Typed) => unknown;
  /** Closes the form without doing anything. */
  readonly onCancel?: () => void;
  readonly grave?: boolean;
  /** Something is still to be said before it can be done. */
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

/** A form for one deed. What was typed stays until the deed is done; what is wrong with it is said above the button. */
export function DeedForm({
  deed,
  submit,
  onSubmit,
  onCancel,
  grave = false,
  disabled,
  children,
}: DeedFormProps) {
  const { t } = useLingui();
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(new Typed(new FormData(event.currentTarget)));
  };
  const weighs = deed.error instanceof Refused && deed.error.kind === 'wording';
  return (
    <form onSubmit={send} className="deed-form">
      <Stack>
        {children}
        <ProblemNotice error={deed.error} />
        {weighs && (
          <TextInput
            name="keepWording"
            label={t`These words stay, because`}
            description={t`Change the words above, or say here why they are the right ones. The reason is kept with the text.`}
            maxLength={500}
          />
        )}
        <div className="row">
          <Button
            type="submit"
            color={grave ? 'clay' : undefined}
            loading={deed.isPending}
            disabled={disabled}
          >
            {submit}
          </Button>
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              <Trans>Cancel</Trans>
            </Button>
          )}
        </div>
      </Stack>
    </form>
  );
}
