export const certificates = {
  reasons: {},
} as const;
