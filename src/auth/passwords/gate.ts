import { say } from '../../core/language/say.js';
import { Unavailable } from '../../core/errors.js';

interface Limits {
  readonly atOnce: number;
  readonly waiting: number;
}

/** Lets a few through at once and a short line wait; whoever comes then is asked to come back (503). */
export class Gate {
  private inside = 0;
  private readonly line: (() => void)[] = [];

  constructor(private readonly limits: Limits) {}

  /** @throws {Unavailable} when the line is full */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  private async enter(): Promise<void> {
    if (this.inside < this.limits.atOnce) {
      this.inside += 1;
      return;
    }
    if (this.line.length >= this.limits.waiting)
      throw new Unavailable(say`Many people are signing in right now. Please try again in a moment.`);
    // Whoever leaves hands their place over, so nobody new slips in before those who wait.
    await new Promise<void>((resolve) => {
      this.line.push(resolve);
    });
  }

  private leave(): void {
    const next = this.line.shift();
    if (next) next();
    else this.inside -= 1;
  }
}
