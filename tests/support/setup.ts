import { afterEach, beforeEach } from "vitest";

// An error nobody asked for is a failure. A test that expects one replaces console.error itself.
const printed: unknown[][] = [];
console.error = (...words: unknown[]) => {
  printed.push(words);
};

beforeEach(() => {
  printed.length = 0;
});

afterEach(() => {
  if (printed.length > 0) throw new Error(`console.error was called: ${printed.map(String).join("; ")}`);
});
