export const home = {
  reasons: {},
} as const;
