import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Refused, Unreachable, type Problem } from '../api/problems.js';
import { useListed, useWhen } from './words.js';
import { useWrongFields, type WrongField } from './wrong-fields.js';

interface ProblemNoticeProps {
  readonly error: unknown;
  /** Where something could not be read: reads it again. */
  readonly again?: () => void;
}

/** What went wrong, in a sentence, and a way on; what is wrong with a field is said at the field. Says nothing where nothing is wrong. */
export function ProblemNotice({ error, again }: ProblemNoticeProps) {
  return error === null || error === undefined ? null : <Notice error={error} again={again} />;
}

function Notice({ error, again }: ProblemNoticeProps) {
  const notice = useRef<HTMLDivElement>(null);
  const { fields, rest, inWords } = useWrongFields(error, notice, again === undefined);
  const problem = error instanceof Refused ? error.problem : null;
  const isForPrograms = problem !== null && namesPlaces(problem);
  const listed = isForPrograms ? rest : notYetSaid(problem, fields).map(inWords);
  return (
    <Alert ref={notice} tabIndex={-1} color="clay" variant="light" role="alert" className="problem">
      <Stack gap="xs" align="flex-start">
        <Text dir="auto">
          {isForPrograms ? <WhatToLookAt fields={fields} /> : <Sentence error={error} inWords={inWords} />}
        </Text>
        {listed.length > 0 && (
          <List size="sm">
            {listed.map((message) => (
              <List.Item key={message} dir="auto">
                {message}
              </List.Item>
            ))}
          </List>
        )}
        {again && (
          <Button size="xs" variant="default" onClick={again}>
            <Trans>Try again</Trans>
          </Button>
        )}
      </Stack>
      {isForPrograms && fields.map((field) => createPortal(<AtField field={field} />, field.place))}
    </Alert>
  );
}

/** The service says where in what was sent something is, as programs read it: people are told which field it is. */
function namesPlaces({ status, detail, errors = [] }: Problem): boolean {
  const isNamed = ({ pointer }: { pointer: string }) =>
    detail.includes(pointer) && (status === 400 || pointer.startsWith('/'));
  return errors.length > 0 && errors.every(isNamed);
}

/** What the sentence does not say itself. What is no sentence of its own says of which field it is. */
function notYetSaid(problem: Problem | null, fields: readonly WrongField[]): readonly string[] {
  const messages = (problem?.errors ?? []).map(({ message }) => message);
  return [...new Set(messages)]
    .filter((message) => !problem?.detail.includes(message))
    .map((message) => {
      const field = isFragment(message) && fields.find((each) => each.fault === message);
      return field ? `${field.label}: ${message}` : message;
    });
}

/** Such as “must be somebody who has room”. */
function isFragment(message: string): boolean {
  return /^\p{Ll}/u.test(message);
}

function WhatToLookAt({ fields }: { fields: readonly WrongField[] }) {
  const listed = useListed();
  if (fields.length === 0) return <Trans>Something here cannot be taken as it is.</Trans>;
  const labels = listed(fields.map(({ label }) => `“${label}”`));
  return <Trans>Please look once more at {labels}.</Trans>;
}

function AtField({ field }: { field: WrongField }) {
  const id = useId();
  useEffect(() => {
    const { control } = field;
    const before = control.getAttribute('aria-describedby');
    control.setAttribute('aria-describedby', [before, id].filter(Boolean).join(' '));
    return () => {
      if (before === null) control.removeAttribute('aria-describedby');
      else control.setAttribute('aria-describedby', before);
    };
  }, [field, id]);
  return (
    <p id={id} className="problem-at-field" dir="auto">
      <Expected field={field} />
    </p>
  );
}

/** What is expected there, as the page says it itself where it does; of what is well written and cannot be so, the service says why. */
function Expected({ field: { control, hint, isBlank, isChoice, message } }: { field: WrongField }) {
  const { t } = useLingui();
  const when = useWhen();
  if (isChoice) return t`Please choose at least one.`;
  if (isBlank) return t`Something has to stand here.`;
  if (control.type === 'date') {
    const said = message.replaceAll(day, (date) => when(date));
    return t`This day cannot be right: ${said}`;
  }
  if (control.type === 'email') return t`A whole e-mail address is needed, such as name@example.org.`;
  return hint ? t`This cannot be taken as it is. ${hint}` : t`This cannot be taken as it is: ${message}`;
}

const day = /\b\d{4}-\d{2}-\d{2}\b/g;

function Sentence({ error, inWords }: { error: unknown; inWords: (sentence: string) => string }) {
  if (error instanceof Refused) return inWords(error.problem.detail || error.problem.title);
  if (error instanceof Unreachable)
    return (
      <Trans>
        We cannot reach Concord right now. What you have typed is still here. Please try again in a moment.
      </Trans>
    );
  return <Trans>Something went wrong on this page. What is stored is safe. Please try again.</Trans>;
}
