export const evidence = {
  reasons: {},
} as const;
