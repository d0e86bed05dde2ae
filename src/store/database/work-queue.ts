import { StoreBusy } from "../../usecases/ports.js";

/** One after the other: the embedded database has one connection, and would answer a crowd with timeouts. */
export class WorkQueue {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  constructor(private readonly mostWaiting: number) {}

  /** @throws StoreBusy when the queue is full */
  run<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting >= this.mostWaiting) return Promise.reject(new StoreBusy("too much work is waiting"));
    this.waiting += 1;
    const result = this.last.then(work).finally(() => {
      this.waiting -= 1;
    });
    this.last = result.catch(() => undefined);
    return result;
  }
}
