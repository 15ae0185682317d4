import { Button, List, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useIsTheirs } from '../../kit/own-words.js';
import { Sheet } from '../../kit/page.js';
import { useIsUnsent } from '../../kit/unsent.js';
import { OwnWords } from '../../kit/words.js';
import { PartEditor } from './part-editor.js';
import { useWay } from './subject.js';

export type PartName = 'warningSigns' | 'triggers' | 'supportsUsed' | 'whatHelped' | 'lesson';

export interface Part {
  readonly name: PartName;
  readonly question: string;
  readonly hint: string;
  /** Whose words they are; null: nobody's yet. */
  readonly party: 'patient' | 'clinician' | null;
}

/** What can be told of it, one thing at a time. Each side changes only its own words, and nobody those of the patient for them. */
export function Parts({ setback }: { setback: Schemas['Setback'] }) {
  const { t } = useLingui();
  const { isOwn } = useWay();
  const line = t`One on each line.`;
  const parts: Part[] = [
    {
      name: 'warningSigns',
      question: isOwn ? t`What did you notice beforehand?` : t`What could be noticed beforehand?`,
      hint: line,
      party: setback.party,
    },
    { name: 'triggers', question: t`What may have set it off?`, hint: line, party: setback.party },
    { name: 'supportsUsed', question: t`Who and what was there?`, hint: line, party: setback.party },
    {
      name: 'whatHelped',
      question: t`What helped?`,
      hint: t`Even a little. A person, a place, something you did.`,
      party: setback.whatHelpedParty,
    },
    {
      name: 'lesson',
      question: isOwn ? t`What do you take from it?` : t`What is to be taken from it?`,
      hint: t`It can become a part of the plan, if you want.`,
      party: setback.lessonParty,
    },
  ];
  return (
    <>
      {parts.map((part) => (
        <OnePart key={part.name} part={part} setback={setback} />
      ))}
    </>
  );
}

function OnePart({ part, setback }: { part: Part; setback: Schemas['Setback'] }) {
  const { t } = useLingui();
  const { side } = useWay();
  const decides = useIsTheirs();
  const [editing, setEditing] = useState(useIsUnsent(part.name));
  const held = setback[part.name];
  const isEmpty = held === null || held.length === 0;
  const isOurs = part.party === side && (side === 'clinician' || decides(setback.recordedBy));
  const may = setback.state !== 'entered-in-error' && side !== 'reader' && (part.party === null || isOurs);
  if (isEmpty && !may) return null;
  const question = part.question;
  return (
    <Sheet title={part.question}>
      {editing ? (
        <PartEditor part={part} setback={setback} onDone={() => setEditing(false)} />
      ) : (
        <Stack align="flex-start">
          {isEmpty ? (
            <Text className="quiet">
              <Trans>Nothing is said here yet. It can stay so.</Trans>
            </Text>
          ) : (
            <Held held={held} />
          )}
          {may && (
            <Button
              variant="default"
              className="no-print"
              onClick={() => setEditing(true)}
              aria-label={isEmpty ? t`Say something: ${question}` : t`Change: ${question}`}
            >
              {isEmpty ? <Trans>Say something</Trans> : <Trans>Change</Trans>}
            </Button>
          )}
        </Stack>
      )}
    </Sheet>
  );
}

export function Held({ held }: { held: string | readonly string[] | null }) {
  if (held === null) return null;
  if (typeof held === 'string') return <OwnWords>{held}</OwnWords>;
  return (
    <List className="own-words">
      {held.map((each) => (
        <List.Item key={each} dir="auto">
          {each}
        </List.Item>
      ))}
    </List>
  );
}
