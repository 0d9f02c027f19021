export const users = {
  reasons: {},
} as const;
