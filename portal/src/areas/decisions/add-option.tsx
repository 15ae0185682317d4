import { Text, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { Unfold } from '../../kit/unfold.js';
import type { DecisionProps } from './decision.js';

type One = Pick<DecisionProps, 'decision' | 'patientId'>;
type Option = Schemas['DecisionOptionInput'];

/** The options are written as a whole: those that stay as well as what is new. */
function useOptions({ decision: { id: decisionId, options, version }, patientId }: One) {
  const change = useDeed('patch', '/v1/patients/{patientId}/decisions/{decisionId}');
  const kept: readonly Option[] = options.map(({ id, kind, title, benefits, risks }) => ({
    id,
    kind,
    title,
    benefits,
    risks,
  }));
  const write = (all: readonly Option[], typed: Typed, close: () => void) => {
    const params = { path: { patientId, decisionId }, header: { 'If-Match': `"${version}"` } };
    change.mutate({ params, body: { options: [...all], ...typed.keepWording } }, { onSuccess: close });
  };
  return { change, kept, write };
}

/** One more option. Doing nothing is one as well, and comes first: what else there is, is measured by it. */
export function AddOption(one: One) {
  return (
    <Unfold label={<Trans>Add an option</Trans>}>{(close) => <NewOption {...one} close={close} />}</Unfold>
  );
}

function NewOption({ decision, patientId, close }: One & { close: () => void }) {
  const { t } = useLingui();
  const { change, kept, write } = useOptions({ decision, patientId });
  // What it began as it stays, whatever the other side adds meanwhile.
  const [isFirst] = useState(!decision.options.some(({ kind }) => kind === 'do-nothing'));
  const kind = isFirst ? 'do-nothing' : 'do-something';
  return (
    <DeedForm
      deed={change}
      submit={<Trans>Add it</Trans>}
      onCancel={close}
      onSubmit={(typed) =>
        write([...kept, { kind, title: typed.text('title'), ...saidIn(typed) }], typed, close)
      }
    >
      {isFirst && (
        <Text>
          <Trans>Leaving things as they are is an option as well: begin with that one.</Trans>
        </Text>
      )}
      <TextInput
        name="title"
        label={t`The option`}
        defaultValue={isFirst ? t`Leave things as they are` : undefined}
        maxLength={200}
        required
        withAsterisk={false}
      />
      <ForAndAgainst required />
    </DeedForm>
  );
}

/** Either side adds what speaks for or against any option; what the other wrote stays. */
export function AddToOption({ decision, patientId, option }: One & { option: Schemas['DecisionOption'] }) {
  const { change, kept, write } = useOptions({ decision, patientId });
  const send = (typed: Typed, close: () => void) => {
    const { benefits, risks } = saidIn(typed);
    const more = { benefits: [...option.benefits, ...benefits], risks: [...option.risks, ...risks] };
    write(
      kept.map((one) => (one.id === option.id ? { ...one, ...more } : one)),
      typed,
      close,
    );
  };
  return (
    <Unfold label={<Trans>Add what speaks for or against it</Trans>}>
      {(close) => (
        <DeedForm
          deed={change}
          submit={<Trans>Add it</Trans>}
          onCancel={close}
          onSubmit={(typed) => send(typed, close)}
        >
          <ForAndAgainst />
        </DeedForm>
      )}
    </Unfold>
  );
}

function saidIn(typed: Typed): { benefits: string[]; risks: string[] } {
  return { benefits: typed.lines('benefits'), risks: typed.lines('risks') };
}

/** Nothing can be chosen before something speaks for and against each way there is. */
function ForAndAgainst({ required = false }: { required?: boolean }) {
  const { t } = useLingui();
  const field = { description: t`A sentence on each line.`, rows: 3, required, withAsterisk: false };
  return (
    <>
      <Textarea name="benefits" label={t`What speaks for it`} {...field} />
      <Textarea name="risks" label={t`What speaks against it`} {...field} />
    </>
  );
}
