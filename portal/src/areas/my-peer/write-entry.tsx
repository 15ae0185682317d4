import { Checkbox, NativeSelect, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDeed } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { useMayLabel } from '../../kit/may-label.js';
import { Sheet } from '../../kit/page.js';
import { tell } from '../../shell/told.js';
import { useSupported, type PeerSupport } from './subject.js';

interface WriteEntryProps {
  /** Those under way. */
  readonly supports: readonly PeerSupport[];
  readonly byPatient: boolean;
}

/** A new entry, by either of the two. */
export function WriteEntry({ supports, byPatient }: WriteEntryProps) {
  const { t } = useLingui();
  const { params } = useSupported();
  const mayLabel = useMayLabel();
  const [written, setWritten] = useState(0);
  const write = useDeed('post', '/v1/patients/{patientId}/peer-notebook');
  const [first] = supports;
  if (!first)
    return (
      <Text className="quiet">
        <Trans>Nobody writes here at the moment. What was written stays.</Trans>
      </Text>
    );
  const send = (typed: Typed) =>
    void write
      .mutateAsync({
        params,
        body: {
          words: typed.text('words'),
          substanceUse: typed.has('substanceUse'),
          ...(byPatient && { peerSupportId: typed.maybe('peerSupportId') ?? first.id }),
          ...typed.keepWording,
        },
      })
      .then(
        () => (setWritten(written + 1), tell(t`It stands in your notebook. Only the two of you see it.`)),
        () => undefined,
      );
  return (
    <Sheet title={<Trans>Write something</Trans>}>
      <DeedForm key={written} deed={write} submit={<Trans>Put it into the notebook</Trans>} onSubmit={send}>
        {byPatient && supports.length > 1 && (
          <NativeSelect
            name="peerSupportId"
            label={t`With whom`}
            data={supports.map(({ id, peer }) => ({ value: id, label: peer.displayName }))}
          />
        )}
        <Textarea
          name="words"
          label={t`What you would like to keep`}
          description={
            byPatient
              ? t`Such as what you did together, or what helped. Nobody else sees it before you approve and show it.`
              : t`Such as what you did together, or what helped. They can word it differently, and decide who else sees it.`
          }
          maxLength={5000}
          autosize
          minRows={3}
          required
          withAsterisk={false}
        />
        {mayLabel && (
          <Checkbox
            name="substanceUse"
            label={t`It is about alcohol, drugs or another substance`}
            description={t`Then it is kept more closely still.`}
          />
        )}
      </DeedForm>
    </Sheet>
  );
}
