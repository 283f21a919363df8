import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { calls, type SessionFilter, type StationFilter } from './calls.ts';
import { keys } from './keys.ts';

/** Rows a list asks for at a time. */
const pageSize = 100;
const messagePageSize = 50;

export const useMe = () => useQuery({ queryKey: keys.me, queryFn: ({ signal }) => calls.me(signal), staleTime: Infinity });

export const useOverview = () => useQuery({ queryKey: keys.overview, queryFn: ({ signal }) => calls.overview(signal) });

/** Live numbers change at most once a second (DESIGN-LANGUAGE, accessibility). */
const lookEveryMs = 1_000;

/** The picture, looked at every second while it is shown and not held. */
export const usePicture = (isHeld: boolean) =>
  useQuery({ queryKey: keys.picture, queryFn: ({ signal }) => calls.picture(signal), refetchInterval: isHeld ? false : lookEveryMs, staleTime: lookEveryMs, structuralSharing: false });

export const useLinkMessages = (id: string, limit: number, isHeld: boolean) =>
  useQuery({ queryKey: keys.linkMessages(id, limit), queryFn: ({ signal }) => calls.linkMessages(id, limit, signal), refetchInterval: isHeld ? false : lookEveryMs, placeholderData: (old) => old });

export const useStations = (filter: StationFilter) =>
  useInfiniteQuery({
    queryKey: keys.stations(filter),
    queryFn: ({ pageParam, signal }) => calls.stations({ ...filter, after: pageParam, limit: pageSize }, signal),
    initialPageParam: null as string | number | null,
    getNextPageParam: (last) => last.next,
    placeholderData: (old) => old,
  });

export const useStation = (id: string) => useQuery({ queryKey: keys.station(id), queryFn: ({ signal }) => calls.station(id, signal), enabled: id !== '' });

export const useVariables = (id: string) => useQuery({ queryKey: keys.variables(id), queryFn: ({ signal }) => calls.variables(id, signal) });

export const useCommands = (id: string) => useQuery({ queryKey: keys.commands(id), queryFn: ({ signal }) => calls.commands(id, signal) });

export const useMessages = (id: string, action = '') =>
  useInfiniteQuery({
    queryKey: keys.messages(id, action),
    queryFn: ({ pageParam, signal }) => calls.messages(id, { before: pageParam, limit: messagePageSize, action }, signal),
    initialPageParam: null as string | number | null,
    getNextPageParam: (last) => last.next,
  });

export const useSessions = (filter: SessionFilter) =>
  useInfiniteQuery({
    queryKey: keys.sessions(filter),
    queryFn: ({ pageParam, signal }) => calls.sessions({ ...filter, after: pageParam, limit: pageSize }, signal),
    initialPageParam: null as string | number | null,
    getNextPageParam: (last) => last.next,
    placeholderData: (old) => old,
  });

export const useSession = (id: string) => useQuery({ queryKey: keys.session(id), queryFn: ({ signal }) => calls.session(id, signal) });
export const useSeries = (id: string) => useQuery({ queryKey: keys.series(id), queryFn: ({ signal }) => calls.series(id, signal) });

export const useTokens = () =>
  useInfiniteQuery({
    queryKey: keys.tokens,
    queryFn: ({ pageParam, signal }) => calls.tokens(pageParam, signal),
    initialPageParam: null as string | number | null,
    getNextPageParam: (last) => last.next,
  });

export const useSecurityEvents = () =>
  useInfiniteQuery({
    queryKey: keys.securityEvents,
    queryFn: ({ pageParam, signal }) => calls.securityEvents(pageParam, signal),
    initialPageParam: null as string | number | null,
    getNextPageParam: (last) => last.next,
  });

export const useAudit = () =>
  useInfiniteQuery({
    queryKey: keys.audit,
    queryFn: ({ pageParam, signal }) => calls.audit(pageParam, signal),
    initialPageParam: null as string | number | null,
    getNextPageParam: (last) => last.next,
  });
