/** Under this the measured speed is noise: beats of the stream come up to a quarter of a second late. */
const measureAfterMs = 4_000;
const noise = 0.1;

interface Pair { server: number; local: number }

/** The operator's time, followed from what its event stream says. In a laboratory it may run faster than ours. */
export class ServerClock {
  private first: Pair | null = null;
  private last: Pair | null = null;
  private speed = 1;

  /** Takes what the operator says it is now; a stream that was cut begins anew. */
  sync(server: number, local: number): void {
    if (this.first === null || server < this.first.server) this.first = { server, local };
    this.last = { server, local };
    const lasted = local - this.first.local;
    if (lasted < measureAfterMs) return;
    const measured = (server - this.first.server) / lasted;
    this.speed = Math.abs(measured - 1) < noise ? 1 : measured;
  }

  restart(): void {
    this.first = null;
  }

  /** The operator's time, or ours as long as it has not said anything. */
  now(local: number, ours: number): number {
    return this.last === null ? ours : this.last.server + (local - this.last.local) * this.speed;
  }
}

export const serverClock = new ServerClock();
