/**
 * A private key that is in this process only while it works: read when it is first wanted, forgotten when nothing has wanted it
 * for `life` milliseconds, or at once by `forget`. Node frees the memory of a key that nobody holds.
 */
export class BriefKey<Key> {
  #key: Promise<Key | null> | null = null;
  #end: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly read: () => Promise<Key | null>,
    readonly life: number,
  ) {}

  /** The key; null where there is none any more. A failure to read it is not kept. */
  get(): Promise<Key | null> {
    clearTimeout(this.#end);
    this.#end = setTimeout(() => this.forget(), this.life);
    this.#end.unref();
    if (this.#key) return this.#key;
    const key = this.read();
    this.#key = key;
    const drop = () => this.#key === key && this.forget();
    key.then((found) => found === null && drop(), drop);
    return key;
  }

  forget(): void {
    clearTimeout(this.#end);
    this.#key = null;
  }

  get isHeld(): boolean {
    return this.#key !== null;
  }
}
