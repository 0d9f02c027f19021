export const subjects = {
  reasons: {},
} as const;
