/** The names under which answers are kept; the live reducer and the pages share them. */
export const keys = {
  me: ['me'] as const,
  overview: ['overview'] as const,
  picture: ['picture'] as const,
  linkMessages: (id: string, limit: number) => ['picture', 'messages', id, limit] as const,
  stationLists: ['stations'] as const,
  stations: (filter: object) => ['stations', filter] as const,
  station: (id: string) => ['station', id] as const,
  variables: (id: string) => ['station', id, 'variables'] as const,
  messages: (id: string, action: string) => ['messages', id, action] as const,
  commands: (id: string) => ['commands', id] as const,
  command: (id: string) => ['command', id] as const,
  sessionLists: ['sessions'] as const,
  sessions: (filter: object) => ['sessions', filter] as const,
  session: (id: string) => ['session', id] as const,
  series: (id: string) => ['series', id] as const,
  tokens: ['tokens'] as const,
  securityEvents: ['security-events'] as const,
  audit: ['audit'] as const,
  /** The newest messages of all stations, from the stream alone. */
  tail: ['tail'] as const,
};
