import { StreamableFile } from '@nestjs/common';

/** A PDF that is set once what it says has been read and the database is done with it: no connection waits for pages to be set. */
export class PendingPdf {
  readonly #make: () => Promise<Buffer>;

  constructor(
    private readonly fileName: string,
    make: () => Promise<Buffer>,
  ) {
    this.#make = make;
  }

  async made(): Promise<StreamableFile> {
    const disposition = `inline; filename="${this.fileName}"`;
    return new StreamableFile(await this.#make(), { type: 'application/pdf', disposition });
  }
}
