export const holds = {
  reasons: {},
} as const;
