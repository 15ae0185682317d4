import { say } from '../../core/language/say.js';
import { BrokenRule } from '../../core/errors.js';
import { recoveryModel } from './recovery-model.entity.js';
import { StageCatalogue, type CatalogueContent, type Stage } from './stage-catalogue.entity.js';
import { quoted } from '../../core/text/written.js';

const first = new StageCatalogue(1, recoveryModel);

/** All versions of an organisation's stages, oldest first. History keeps the version it was written in. */
export class CatalogueHistory {
  constructor(private readonly versions: readonly StageCatalogue[]) {}

  /** With the model that every organisation begins with. @param published oldest first */
  static after(published: readonly (CatalogueContent & { readonly version: number })[]): CatalogueHistory {
    return new CatalogueHistory([first, ...published.map((each) => new StageCatalogue(each.version, each))]);
  }

  get current(): StageCatalogue {
    const newest = this.versions.at(-1);
    if (!newest) throw new Error('There is always version 1.');
    return newest;
  }

  version(number: number): StageCatalogue | undefined {
    return this.versions.find(({ version }) => version === number);
  }

  newestFirst(): StageCatalogue[] {
    return [...this.versions].reverse();
  }

  /** The code that a stage of some version goes by today. */
  today(code: string, version: number): string {
    return this.versions
      .filter((each) => each.version > version)
      .reduce((name, each) => each.mapped(name), code);
  }

  /** A stage as it was worded in the version it was written in. */
  worded(code: string, version: number): Stage {
    const stage = this.version(version)?.find(code);
    if (!stage) throw new Error(`Version ${version} has no stage ${code}.`);
    return stage;
  }

  /** @throws {BrokenRule} when today's version has no such stage */
  require(code: string, pointer: string): Stage {
    const stage = this.current.find(code);
    if (stage) return stage;
    const last = [...this.versions].reverse().find((each) => each.find(code));
    const now = last && this.current.find(this.today(code, last.version));
    const detail = now
      ? say`The stage ${quoted(code)} was retired. Its place was taken by ${quoted(now.code)}.`
      : say`There is no stage ${quoted(code)}. GET /v1/stage-catalogues/current lists them.`;
    const codes = this.current.content.stages.map((each) => each.code).join(', ');
    throw new BrokenRule(detail, { errors: [{ pointer, message: say`must be one of ${codes}` }] });
  }
}
