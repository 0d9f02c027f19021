export const ballots = {
  reasons: {},
} as const;
