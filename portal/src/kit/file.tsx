import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { fileOf } from '../api/queries.js';
import { ProblemNotice } from './problem-notice.js';

interface SaveFileProps {
  readonly path: Parameters<typeof fileOf>[0];
  readonly patientId?: string;
  /** What else the path names. */
  readonly values?: Readonly<Record<string, string>>;
  /** How the file is called where it is saved: nothing clinical, a name says enough to whoever looks at a screen. Without an ending it gets that of its kind. */
  readonly name: string;
  readonly children: ReactNode;
}

const endings: Readonly<Record<string, string>> = {
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'application/pdf': '.pdf',
};

/** Fetches a file as whoever is signed in, and gives it to the browser to save. */
export function SaveFile({ path, patientId, values, name, children }: SaveFileProps) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const save = () => {
    setBusy(true);
    setError(null);
    fileOf(path, patientId === undefined ? undefined : { path: { patientId, ...values } })
      .then((file) => offer(file, name.includes('.') ? name : `${name}${endings[file.type] ?? ''}`))
      .catch(setError)
      .finally(() => setBusy(false));
  };
  return (
    <>
      <Button variant="default" loading={busy} onClick={save}>
        {children}
      </Button>
      <ProblemNotice error={error} />
    </>
  );
}

/** Gives a file to the browser to save. Nothing of it stays in the page. */
export function offer(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken it up by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
