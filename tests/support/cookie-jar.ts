type Cookie = { value: string; options: Record<string, unknown> };

/** What stands in for the request's cookies in a test: `vi.mock("next/headers", () => ({ cookies: async () => jar }))`. */
export class CookieJar {
  readonly kept = new Map<string, Cookie>();

  get(name: string): { value: string } | undefined {
    return this.kept.get(name);
  }

  set(name: string, value: string, options: Record<string, unknown> = {}): void {
    if (options.maxAge === 0) this.kept.delete(name);
    else this.kept.set(name, { value, options });
  }

  clear(): void {
    this.kept.clear();
  }
}
