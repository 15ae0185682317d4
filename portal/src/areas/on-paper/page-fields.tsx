import { Radio, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useState, type ChangeEvent } from 'react';
import { isKindOfPage, kindsOfPage, largestPage, sha256Of } from './file-to-send.js';

type Where = 'here' | 'elsewhere';

/** The signed page: kept here, or kept in the clinic's own archive with its fingerprint here. */
export function PageFields() {
  const { t } = useLingui();
  const [where, setWhere] = useState<Where>('here');
  return (
    <>
      <Radio.Group
        label={t`Where the scanned page is kept`}
        value={where}
        onChange={(value) => setWhere(value)}
      >
        <div className="row">
          <Radio value="here" label={t`here, with the record`} />
          <Radio value="elsewhere" label={t`elsewhere; only its fingerprint comes here`} />
        </div>
      </Radio.Group>
      {where === 'here' ? <Kept /> : <Fingerprint />}
    </>
  );
}

function Kept() {
  const { t } = useLingui();
  const [wrong, setWrong] = useState<string | null>(null);
  const look = (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    const said = !file
      ? null
      : !isKindOfPage(file.type)
        ? t`Choose a picture (PNG, JPEG) or a PDF.`
        : file.size > largestPage
          ? t`The file is larger than 512 KB. Scan it in black and white, or with fewer dots per inch.`
          : null;
    // The browser holds the form back until it is put right.
    input.setCustomValidity(said ?? '');
    setWrong(said);
  };
  return (
    <TextInput
      name="page"
      type="file"
      accept={kindsOfPage.join(',')}
      label={t`The scanned page`}
      description={t`A picture (PNG, JPEG) or a PDF of up to 512 KB.`}
      error={wrong}
      onChange={look}
      required
      withAsterisk={false}
    />
  );
}

function Fingerprint() {
  const { t } = useLingui();
  const [hash, setHash] = useState('');
  const make = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0];
    if (file) void sha256Of(file).then(setHash);
  };
  return (
    <>
      <TextInput
        type="file"
        label={t`Make the fingerprint of the file`}
        description={t`It is made in this browser. The file goes nowhere.`}
        onChange={make}
      />
      <TextInput
        name="pageHash"
        label={t`The fingerprint (SHA-256)`}
        value={hash}
        onChange={(event) => setHash(event.currentTarget.value.trim())}
        pattern="[0-9a-fA-F]{64}"
        title={t`64 digits and letters from a to f`}
        maxLength={64}
        autoComplete="off"

        required
        withAsterisk={false}
      />
    </>
  );
}
