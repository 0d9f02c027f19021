export const nominations = {
  reasons: {},
} as const;
