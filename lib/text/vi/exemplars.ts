export const exemplars = {
  reasons: {},
} as const;
