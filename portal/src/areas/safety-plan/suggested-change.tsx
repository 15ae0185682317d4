import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { linesOf, parts } from './parts.js';

type Op = Schemas['SafetyProposal']['ops'][number];

/** One thing that would change, in plain words beside what stands there now. */
export function SuggestedChange({ patientId, op }: { patientId: string; op: Op }) {
  const { t } = useLingui();
  const { data: plan } = useRead('/v1/patients/{patientId}/safety-plan', { params: { path: { patientId } } });
  const lines = plan && linesOf(plan);
  const textOf = (id: string): string => lines?.get(id)?.text ?? '…';
  switch (op.op) {
    case 'entry.add':
      return (
        <New under={t(parts[op.section].heading)} {...{ text: op.text, name: op.name, phone: op.phone }} />
      );
    case 'entry.revise': {
      const before = textOf(op.entryId);
      return (
        <div>
          <Text className="quiet" dir="auto">
            <Trans>In place of “{before}”:</Trans>
          </Text>
          <Words text={op.text ?? before} name={op.name} phone={op.phone} />
        </div>
      );
    }
    case 'entry.end': {
      const before = textOf(op.entryId);
      return (
        <Text dir="auto">
          <Trans>Take out “{before}”</Trans>
        </Text>
      );
    }
    case 'entry.move': {
      const before = textOf(op.entryId);
      const { position } = op;
      return (
        <Text dir="auto">
          <Trans>
            Move “{before}” to place {position}
          </Trans>
        </Text>
      );
    }
    case 'link.set': {
      const sign = textOf(op.signId);
      const actions = op.actionIds.map(textOf).join(' · ');
      return (
        <Text dir="auto">
          <Trans>
            When “{sign}” shows, do this: {actions}
          </Trans>
        </Text>
      );
    }
  }
}

interface WordsProps {
  readonly text: string;
  readonly name?: string | null;
  readonly phone?: string | null;
}

function New({ under, ...words }: WordsProps & { under: string }) {
  return (
    <div>
      <Text className="quiet">
        <Trans>New, under “{under}”:</Trans>
      </Text>
      <Words {...words} />
    </div>
  );
}

function Words({ text, name, phone }: WordsProps) {
  return (
    <>
      <p className="own-words" dir="auto">
        {text}
      </p>
      {(name ?? phone) && (
        <Text>
          <bdi>{name}</bdi> <bdi className="whole">{phone}</bdi>
        </Text>
      )}
    </>
  );
}
