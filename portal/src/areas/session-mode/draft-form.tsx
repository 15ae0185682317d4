import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { DeedForm, type Typed } from '../../kit/deed-form.js';

interface DraftFormProps {
  readonly onSubmit: (typed: Typed) => void;
  readonly close: () => void;
  readonly children: ReactNode;
}

const nothingSent = { error: null, isPending: false };

/** Puts something on the list that the two talk about. The service hears of it when they agree. */
export function DraftForm({ onSubmit, close, children }: DraftFormProps) {
  return (
    <DeedForm
      deed={nothingSent}
      submit={<Trans>Put it on our list</Trans>}
      onCancel={close}
      onSubmit={(typed) => {
        onSubmit(typed);
        close();
      }}
    >
      {children}
    </DeedForm>
  );
}
