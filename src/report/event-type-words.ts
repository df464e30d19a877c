/** 'OTHER:harvest_failure' as 'harvest failure'. */
export const eventTypeWords = (eventType: string): string =>
  eventType
    .replace(/^OTHER:/, '')
    .toLowerCase()
    .replaceAll('_', ' ')
